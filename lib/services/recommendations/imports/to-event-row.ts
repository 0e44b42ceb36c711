// A record as an event.
import { hash } from 'node:crypto';
import type { EventKind } from '@/lib/generated/prisma/enums';
import { readCategory, readKind, readNumber } from './read-cells';
import type { SourceRecord } from './read-records';
import { refuse, type RowCells } from './row-cells';
import type { EventRow, RowContext } from './rows';

/** @throws Refused */
export function toEventRow(record: SourceRecord, cells: RowCells, context: RowContext): EventRow {
  const { plan, minorDigits } = context;
  if (plan.retailRules) skipByRules(record, cells, context);
  const kindText = cells.text(record, 'kind');
  const kind = kindText === '' ? plan.eventKind : (readKind(kindText) ?? refuse('unknown_kind', kindText));
  const time = cells.text(record, 'time');
  if (time === '' && cells.has('time')) refuse('no_time');
  const what = {
    user: cells.id(userOf(record, cells, context), 'no_user'),
    item: cells.itemId(cells.text(record, 'item'), 'no_item'),
    kind,
    value: valueOf(cells.text(record, 'value'), kind, cells, context),
    at: time === '' ? context.defaultTime : cells.time(time),
  };
  const id = cells.text(record, 'eventId');
  const creates = plan.unknownItems === 'create';
  return {
    type: 'event',
    ...what,
    key: id === '' ? keyOf(what, time !== '') : cells.id(id, 'no_id'),
    name: creates ? cells.name(record) : '',
    category: creates ? readCategory(cells.text(record, 'category')) : '',
    priceMinor: creates && minorDigits !== null ? cells.price(record) : null,
  };
}

/** In the second edition of online-retail customers are numbers with a fraction. */
const userOf = (record: SourceRecord, cells: RowCells, { plan }: RowContext) =>
  plan.retailRules ? cells.text(record, 'user').replace(/\.0$/, '') : cells.text(record, 'user');

function valueOf(text: string, kind: EventKind, cells: RowCells, { ratingScale }: RowContext): number | null {
  if (text === '') return kind === 'rating' ? refuse('no_value') : null;
  const value = cells.number(text, 'bad_value');
  if (kind === 'rating' && (value < 0 || value > ratingScale)) refuse('off_scale', `${text}/${ratingScale}`);
  if (kind === 'purchase' && value <= 0) refuse('quantity', text);
  return value;
}

/** The protocol under which figures on online-retail are published. */
function skipByRules(record: SourceRecord, cells: RowCells, context: RowContext): void {
  const amount = (field: 'value' | 'price') => readNumber(cells.text(record, field), context.plan.decimalComma) ?? 0;
  if (/^c/i.test(cells.text(record, 'invoice'))) refuse('cancelled', cells.text(record, 'invoice'));
  if (!/^\d/.test(cells.text(record, 'item'))) refuse('service_code', cells.text(record, 'item'));
  if (cells.has('value') && amount('value') <= 0) refuse('returned', cells.text(record, 'value'));
  if (cells.has('price') && amount('price') <= 0) refuse('unpriced', cells.text(record, 'price'));
  if (userOf(record, cells, context) === '') refuse('no_customer');
}

/**
 * Names an event without an id: the same line again is the same event. The time stands first, so that the lines of a file in order of time
 * are entered into the index in its order.
 */
export function keyOf({ user, item, kind, value, at }: Pick<EventRow, 'user' | 'item' | 'kind' | 'value' | 'at'>, timed: boolean): string {
  const moment = timed ? at.toString(36).padStart(9, '0') : 'untimed';
  return `~${moment}-${hash('sha256', JSON.stringify([user, item, kind, value]), 'base64url').slice(0, 20)}`;
}
