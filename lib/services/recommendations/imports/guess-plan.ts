// What a file's columns probably mean, by their names and by what stands in them. A person decides; this is what is chosen before.
import type { ImportKind } from '@/lib/generated/prisma/enums';
import { readKind } from './read-cells';
import { fieldsOf, importPlan, neededFields, type DateForm, type Field, type ImportPlan, type KnownFormat } from './schema';

/** Names of columns in published data sets, shops' exports and feeds; lower case, letters and digits only. */
const names: Record<ImportKind, Partial<Record<Field, RegExp>>> = {
  items: {
    id: /^(id|item|itemid|sku|productid|product|movieid|asin|articleid|stockcode|externalid|code|gid)$/,
    name: /^(name|title|itemname|productname|producttitle|movietitle|label)$/,
    description: /^(description|desc|summary|body|text|details)$/,
    category: /^(category|categories|categoryid|producttype|producttype|type|genres?|department|googleproductcategory)$/,
    price: /^(price|unitprice|amount|cost|saleprice|listprice)$/,
    stock: /^(stock|inventory|quantity|qty|available|instock|stocklevel)$/,
    url: /^(url|link|href|page|producturl|imdburl)$/,
    image: /^(image|imageurl|imagelink|picture|photo|thumbnail)$/,
    since: /^(since|availableat|created|createdat|added|addedat|releasedate|published|publishedat|year)$/,
  },
  users: { id: /^(id|user|userid|customer|customerid|visitorid|shopperid|externalid|email|client|clientid)$/ },
  events: {
    user: /^(user|userid|customer|customerid|visitor|visitorid|shopper|shopperid|client|clientid|session|sessionid|member|memberid|uid)$/,
    item: /^(item|itemid|product|productid|movie|movieid|sku|stockcode|asin|article|articleid|iid|book|bookid|isbn)$/,
    time: /^(time|timestamp|at|date|datetime|created|createdat|invoicedate|orderdate|eventtime|unixtime|unixreviewtime|ts)$/,
    kind: /^(kind|event|eventtype|type|action|behavior|behaviour|behaviortype)$/,
    value: /^(value|rating|score|stars|overall|quantity|qty)$/,
    eventId: /^(id|key|eventid|eventkey|uuid)$/,
    name: /^(name|title|itemname|productname|description)$/,
    category: /^(category|itemcategory|productcategory|genres?)$/,
    price: /^(price|unitprice)$/,
    invoice: /^(invoice|invoiceno|invoicenumber|order|orderid|transactionid)$/,
  },
};

/** `Customer ID`, `user_id:token` → `customerid`, `userid` */
const plain = (name: string) => name.replace(/:\w+$/, '').toLowerCase().replace(/[^a-z0-9]/g, '');

export interface Sample {
  columns: readonly string[];
  /** Without the header. */
  rows: readonly (readonly string[])[];
}

const isNumber = (text: string) => /^[+-]?\d+(\.\d+)?$/.test(text.trim());
const inSeconds = (text: string) => isNumber(text) && Number(text) > 1e8 && Number(text) < 1e11;

/** @returns the published format that it is, or null */
export function knownFormat({ columns, rows }: Sample, header: boolean): KnownFormat | null {
  const found = new Set(columns.map(plain));
  if (header && (found.has('invoiceno') || found.has('invoice')) && found.has('stockcode') && found.has('quantity') && found.has('invoicedate')) return 'online_retail';
  if (header && found.has('userid') && found.has('movieid') && found.has('rating') && found.has('timestamp')) return 'ratings';
  const numeric = rows.length > 0 && rows.every((row) => row.length === 4 && row.every(isNumber) && Number(row[2]) <= 10 && inSeconds(row[3] ?? ''));
  return !header && numeric ? 'movielens' : null;
}

/** @param wanted the kind of import that a person chose */
export function guessPlan(sample: Sample, known: KnownFormat | null, wanted: ImportKind | null): ImportPlan {
  const kind = wanted ?? (known ? 'events' : guessKind(sample));
  if (known === 'movielens') return importPlan.parse({ kind, columns: { user: 0, item: 1, value: 2, time: 3 }, eventKind: 'rating' });
  const columns = known === 'online_retail' ? retailColumns(sample) : columnsOf(kind, sample);
  const cells = (field: Field) => sample.rows.map((row) => (row[columns[field] ?? -1] ?? '').trim()).filter(Boolean);
  const valueName = plain(sample.columns[columns.value ?? -1] ?? '');
  const eventKind = known === 'ratings' || /rating|score|stars|overall/.test(valueName) ? 'rating' : known === 'online_retail' || /quantity|qty/.test(valueName) ? 'purchase' : 'view';
  // A column that is named like the kind and holds other things is no kind.
  if (columns.kind !== undefined && !cells('kind').some((word) => readKind(word) !== null)) delete columns.kind;
  const used = new Set(Object.values(columns));
  const spare = kind === 'users' ? sample.columns.flatMap((_, column) => (used.has(column) ? [] : [column])).slice(0, 20) : [];
  return importPlan.parse({
    kind, columns, eventKind,
    dates: datesOf(cells(kind === 'items' ? 'since' : 'time')),
    decimalComma: cells('price').some((text) => /\d,\d{1,2}$/.test(text)),
    capitals: known === 'online_retail',
    retailRules: known === 'online_retail',
    attributes: spare,
  });
}

function guessKind(sample: Sample): ImportKind {
  const has = (kind: ImportKind) => {
    const columns = columnsOf(kind, sample);
    return neededFields[kind].every((field) => columns[field] !== undefined);
  };
  return has('events') ? 'events' : has('items') ? 'items' : has('users') ? 'users' : 'events';
}

/** Each column means one thing at most, and each field is the first column that is named like it. */
function columnsOf(kind: ImportKind, { columns }: Sample): Partial<Record<Field, number>> {
  const chosen: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  for (const field of fieldsOf[kind]) {
    const form = names[kind][field];
    const place = form ? columns.findIndex((name, column) => !taken.has(column) && form.test(plain(name))) : -1;
    if (place < 0) continue;
    chosen[field] = place;
    taken.add(place);
  }
  return chosen;
}

function retailColumns({ columns }: Sample): Partial<Record<Field, number>> {
  const place = (form: RegExp) => columns.findIndex((name) => form.test(plain(name)));
  const found = { user: place(/^customerid$/), item: place(/^stockcode$/), time: place(/^invoicedate$/), value: place(/^quantity$/), name: place(/^description$/), price: place(/^(unit)?price$/), invoice: place(/^invoice(no)?$/) };
  return Object.fromEntries(Object.entries(found).filter(([, column]) => column >= 0));
}

function datesOf(cells: readonly string[]): DateForm {
  const parts = cells.flatMap((text) => {
    const found = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text);
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  if (parts.length === 0) return 'iso';
  return parts.some(([first]) => first > 12) || (parts.every(([, second]) => second <= 12) && cells.some((text) => text.includes('.'))) ? 'dmy' : 'mdy';
}

/** Whether the first line names the columns: its cells are names that we know, or texts above numbers. */
export function looksLikeHeader(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const cells = first.map((cell) => cell.trim());
  if (cells.some((cell) => cell === '' && cells.length < 3) || cells.some(isNumber)) return false;
  const known = Object.values(names).flatMap((fields) => Object.values(fields));
  if (cells.some((cell) => known.some((form) => form.test(plain(cell))))) return true;
  return cells.every((cell) => cell.length <= 60) && new Set(cells).size === cells.length && others.some((row) => row.some((cell) => isNumber(cell)));
}
