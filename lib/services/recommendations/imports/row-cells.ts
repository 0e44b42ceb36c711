// The cells of a record by what they mean, each checked: whatever is wrong refuses the record with its reason.
import { limits } from './limits';
import { isClean, oneLine, readNumber, readTime } from './read-cells';
import type { SourceRecord } from './read-records';
import type { RowContext } from './rows';
import type { Field, LineProblem, ProblemCode } from './schema';

/** Thrown, but no error: a hundred thousand of them need no stack of calls each. */
export class Refused {
  constructor(readonly problem: LineProblem) {}
}

/** @throws Refused */
export const refuse = (code: ProblemCode, value = ''): never => {
  throw new Refused({ code, value: value.slice(0, 120) });
};

const longestId = 200;
/** Numbers of the database's columns. */
const largest = 2_000_000_000;

export class RowCells {
  constructor(private readonly context: RowContext) {}

  has(field: Field): boolean {
    return this.context.plan.columns[field] !== undefined;
  }

  text({ values }: SourceRecord, field: Field): string {
    const column = this.context.plan.columns[field];
    return column === undefined ? '' : (values[column] ?? '').trim();
  }

  id(text: string, missing: ProblemCode): string {
    if (text === '') refuse(missing);
    if (text.length > longestId) refuse('id_too_long', text);
    if (!isClean(text)) refuse('control_characters', text);
    return text;
  }

  itemId(text: string, missing: ProblemCode): string {
    return this.id(this.context.plan.capitals ? text.toUpperCase() : text, missing);
  }

  name(record: SourceRecord): string {
    const name = oneLine(this.text(record, 'name'));
    if (name.length > limits.nameCharacters) refuse('name_too_long', name);
    if (!isClean(name)) refuse('control_characters', name);
    return name;
  }

  number(text: string, wrong: ProblemCode): number {
    return readNumber(text, this.context.plan.decimalComma) ?? refuse(wrong, text);
  }

  /** In the currency's smallest unit; null where nothing stands there. */
  price(record: SourceRecord): number | null {
    const text = this.text(record, 'price');
    if (text === '') return null;
    const price = this.number(text, 'bad_price');
    if (price < 0) refuse('negative_price', text);
    return this.minor(price) ?? refuse('bad_price', text);
  }

  minor(price: number): number | null {
    const minor = Math.round(price * 10 ** (this.context.minorDigits ?? 2));
    return minor <= largest ? minor : null;
  }

  stock(record: SourceRecord): number | null {
    const text = this.text(record, 'stock');
    if (text === '') return null;
    const stock = this.number(text, 'bad_stock');
    return Number.isInteger(stock) && stock >= 0 && stock <= largest ? stock : refuse('bad_stock', text);
  }

  /** @returns milliseconds since 1970 */
  time(text: string): number {
    const time = readTime(text, this.context.plan.dates) ?? refuse('bad_time', text);
    if (time > this.context.now + limits.futureMs) refuse('future', text);
    return time;
  }

  address(record: SourceRecord, field: 'url' | 'image'): string | null {
    const text = this.text(record, field);
    if (text === '') return null;
    return text.length <= limits.urlCharacters && URL.canParse(text) && /^https?:/i.test(text) ? text : refuse('bad_address', text);
  }

  attributes({ values }: SourceRecord): Record<string, string> {
    const { plan, columns } = this.context;
    const entries = plan.attributes.map((column) => [columns[column] || String(column + 1), oneLine(values[column] ?? '').slice(0, limits.attributeCharacters)] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== ''));
  }
}
