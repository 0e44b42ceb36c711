// Real files through the whole importer: upload in parts, recognition, dry run, the process that imports, its end by SIGKILL, and repetition.
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type * as Uploads from './uploads';
import type * as Control from './control-imports';
import type * as Views from './get-import';
import type * as Downloads from './download-refused';
import type { ImportPlan } from './schema';

let store: TestDatabase;
let folder: string;
let uploads: typeof Uploads;
let control: typeof Control;
let views: typeof Views;
let downloads: typeof Downloads;

const admin = { id: 'admin', name: 'Ada', role: 'admin' as const };

beforeAll(async () => {
  store = createTestDatabase();
  folder = path.join(path.dirname(store.url.slice('file:'.length)), 'imports');
  await store.db.catalogue.createMany({
    data: [
      { slug: 'films', name: 'Films', currency: null, settings: {} },
      { slug: 'gifts', name: 'Gifts', currency: 'GBP', settings: {} },
      { slug: 'shop', name: 'Shop', currency: 'EUR', settings: {} },
    ],
  });
  [uploads, control, views, downloads] = await Promise.all([import('./uploads'), import('./control-imports'), import('./get-import'), import('./download-refused')]);
});

afterAll(async () => {
  await Promise.all([...running().values()].map(({ gone }) => gone));
  await store.close();
});

/** Of the server. */
const running = () => (globalThis as unknown as { trefoilImports: Map<number, { child: ChildProcess; gone: Promise<void> }> }).trefoilImports;

async function upload(catalogue: string, fileName: string, content: string | Buffer, partBytes = 1000): Promise<number> {
  const bytes = Buffer.from(content);
  const { upload: name } = await uploads.beginUpload(admin, { catalogue, fileName, sizeBytes: bytes.length });
  for (let offset = 0; offset < bytes.length; offset += partBytes) await uploads.appendUpload(admin, { upload: name, offset, bytes: bytes.subarray(offset, offset + partBytes) });
  return uploads.finishUpload(admin, name);
}

const planOf = async (id: number): Promise<ImportPlan> => (await views.getImport(admin, id)).format.plan;

const ended = (id: number, states = ['done', 'failed', 'cancelled', 'interrupted'], timeout = 60_000) =>
  vi.waitFor(async () => {
    const row = await views.getImport(admin, id);
    expect(states).toContain(row.state);
    return row;
  }, { timeout, interval: 50 });

async function run(id: number, change: Partial<ImportPlan> = {}, dryRun = false) {
  await control.startImport(admin, { id, plan: { ...(await planOf(id)), ...change }, dryRun });
  return ended(id);
}

const catalogueId = async (slug: string) => (await store.db.catalogue.findUniqueOrThrow({ where: { slug } })).id;
const countEvents = async (slug: string) => store.db.shopperEvent.count({ where: { catalogueId: await catalogueId(slug) } });

/** As MovieLens publishes it: between tabs, without a header. */
const ratings = Array.from({ length: 400 }, (_, index) => [1 + (index % 23), 1 + ((index * 7) % 61), 1 + (index % 5), 881250949 + index * 60].join('\t')).join('\n');

test('a MovieLens file is imported as it is: items by id, ratings, and nothing twice', async () => {
  const id = await upload('films', 'u.data', ratings);
  const before = await views.getImport(admin, id);
  expect(before).toMatchObject({ state: 'uploaded', kind: 'events', format: { known: 'movielens', plan: { eventKind: 'rating', unknownItems: 'create' } } });

  const checked = await run(id, {}, true);
  expect(checked).toMatchObject({ state: 'done', dryRun: true, added: 400, repeated: 0, refused: 0, progress: { itemsCreated: 61, usersCreated: 23 } });
  expect(await countEvents('films')).toBe(0);

  const done = await run(id);
  expect(done).toMatchObject({ state: 'done', dryRun: false, linesDone: 400, linesTotal: 400, added: 400, refused: 0, progress: { itemsCreated: 61, usersCreated: 23 } });
  const [first] = await store.db.shopperEvent.findMany({ where: { catalogueId: await catalogueId('films') }, include: { item: true, shopper: true }, take: 1 });
  expect(first).toMatchObject({ kind: 'rating', value: 1, at: new Date(881250949_000), item: { externalId: '1', name: '1' }, shopper: { externalId: '1' } });
  expect(first?.item.popularity).toBeGreaterThan(1);

  const again = await run(await upload('films', 'copy of u.data', ratings));
  expect(again).toMatchObject({ state: 'done', added: 0, repeated: 400 });
  expect(await countEvents('films')).toBe(400);
});

const invoices = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123a,"HEART HOLDER, ""WHITE""",6,2010-12-01 08:26:00,2.55,17850,United Kingdom
536365,85123A,"HEART HOLDER, ""WHITE""",6,2010-12-01 08:26:00,2.55,17850,United Kingdom
536366,71053,WHITE METAL LANTERN,2,2010-12-01 08:28:00,3.39,17850,United Kingdom
C536379,71053,WHITE METAL LANTERN,-1,2010-12-01 09:41:00,3.39,17850,United Kingdom
536380,71053,WHITE METAL LANTERN,-4,2010-12-01 09:42:00,3.39,17850,United Kingdom
536381,71054,,3,2010-12-01 09:43:00,0.0,13047,United Kingdom
536382,POST,POSTAGE,3,2010-12-01 09:45:00,18.0,12583,France
536383,71055,BLUE MUG,3,2010-12-01 09:46:00,1.25,,France
`;

test('online-retail: what is no purchase is skipped with its reason, the rest becomes items with names and prices', async () => {
  const id = await upload('gifts', 'transactions.csv.gz', gzipSync(invoices));
  const done = await run(id);
  expect(done).toMatchObject({ state: 'done', format: { known: 'online_retail' }, linesDone: 8, added: 2, repeated: 1, refused: 0 });
  expect(done.progress).toMatchObject({ skipped: 5, reasons: { cancelled: 1, returned: 1, unpriced: 1, service_code: 1, no_customer: 1 } });
  const items = await store.db.item.findMany({ where: { catalogueId: await catalogueId('gifts') }, orderBy: { externalId: 'asc' } });
  expect(items).toMatchObject([{ externalId: '71053', name: 'WHITE METAL LANTERN', priceMinor: 339 }, { externalId: '85123A', name: 'HEART HOLDER, "WHITE"', priceMinor: 255 }]);
  expect(await store.db.shopperEvent.findMany({ where: { catalogueId: await catalogueId('gifts') }, orderBy: { at: 'asc' } })).toMatchObject([{ kind: 'purchase', value: 6 }, { kind: 'purchase', value: 2 }]);
});

test('a process that is killed loses nothing and doubles nothing: the import goes on where it was', async () => {
  const many = Array.from({ length: 60_000 }, (_, index) => [1 + (index % 501), 1 + ((index * 13) % 907), 1 + (index % 5), 891250949 + index].join('::')).join('\n');
  const id = await upload('films', 'ratings.dat', many, 1024 * 1024);
  const before = await countEvents('films');
  await control.startImport(admin, { id, plan: await planOf(id), dryRun: false });
  const { child } = running().get(id)!;
  await vi.waitFor(async () => expect((await views.getImport(admin, id)).linesDone).toBeGreaterThan(3000), { timeout: 60_000, interval: 5 });
  child.kill('SIGKILL');
  const halfway = await ended(id, ['interrupted']);
  expect(halfway.linesDone).toBeLessThan(60_000);
  // What is counted is there.
  expect(await countEvents('films')).toBe(before + halfway.added);
  await control.resumeImport(admin, id);
  expect(await ended(id, ['done'])).toMatchObject({ linesDone: 60_000, added: 60_000, repeated: 0, refused: 0 });
  expect(await countEvents('films')).toBe(before + 60_000);
});

test('an import that is cancelled keeps what it wrote and can be run again', async () => {
  const many = Array.from({ length: 80_000 }, (_, index) => `u${index % 300},i${index % 200},${1_600_000_000 + index}`).join('\n');
  const id = await upload('shop', 'events.csv', `user,item,timestamp\n${many}`, 1024 * 1024);
  await control.startImport(admin, { id, plan: await planOf(id), dryRun: false });
  await vi.waitFor(async () => expect((await views.getImport(admin, id)).linesDone).toBeGreaterThan(0), { timeout: 60_000, interval: 5 });
  await expect(control.startImport(admin, { id, plan: await planOf(id), dryRun: false })).rejects.toMatchObject({ key: 'import_runs' });
  await control.cancelImport(admin, id);
  const cancelled = await ended(id);
  expect(cancelled.state).toBe('cancelled');
  expect(await countEvents('shop')).toBe(cancelled.added);
  const done = await run(id);
  expect(done).toMatchObject({ state: 'done', added: 80_000 - cancelled.added, repeated: cancelled.added });
});

const items = Buffer.from(
  '\uFEFFsku;title;price;stock;category;"city ""of"" origin"\r\n' +
    'A1;Mug;2,50;3;Kitchen > Mugs;x\r\n' +
    'A2;"Two\r\nlines";1.234,00;;Kitchen;x\r\n' +
    'A3;;1,00;1;Kitchen;x\r\n' +
    'A4;Lamp;-1,00;1;Light;x\r\n' +
    'A5;Lamp;1,00;-1;Light;x\r\n' +
    'A6;Lamp;1,00\r\n' +
    'A1;Mug;2,50;3;Kitchen > Mugs;x\r\n' +
    ';Lamp;1,00;1;Light;x\r\n' +
    'A7;L\xffmp;1,00;1;Light;x\r\n'.replace('\xff', '\u0001') +
    'A8;"Lamp;1,00;1;Light;x\r\n' +
    'A9;Vase;free;1;Light;x\r\n',
);

test('each bad line is refused with its number and its reason, and can be downloaded', async () => {
  const id = await upload('shop', 'items.csv', items);
  const { format: { shape, plan } } = await views.getImport(admin, id);
  expect(shape).toMatchObject({ delimiter: ';', header: true });
  expect(plan).toMatchObject({ kind: 'items', columns: { id: 0, name: 1, price: 2, stock: 3, category: 4 }, decimalComma: true });
  const done = await run(id, { attributes: [5] });
  expect(done).toMatchObject({ state: 'done', added: 2, repeated: 1, refused: 8 });
  const problems = await views.listProblems(admin, id);
  expect(problems.map(({ line, code, value }) => [line, code, value])).toEqual([
    [5, 'no_name', ''], [6, 'negative_price', '-1,00'], [7, 'bad_stock', '-1'], [8, 'too_few_columns', '3/6'], [10, 'no_id', ''],
    [11, 'control_characters', expect.any(String)], [12, 'unclosed_quote', ''], [13, 'bad_price', 'free'],
  ]);
  const rows = await store.db.item.findMany({ where: { catalogueId: await catalogueId('shop'), externalId: { startsWith: 'A' } }, orderBy: { externalId: 'asc' } });
  expect(rows).toMatchObject([
    { externalId: 'A1', name: 'Mug', priceMinor: 250, stock: 3, category: 'Kitchen/Mugs', attributes: { 'city "of" origin': 'x' } },
    { externalId: 'A2', name: 'Two lines', priceMinor: 123_400, stock: null },
  ]);

  const words = { line: 'Line', reason: 'Why', text: 'Text', reasonOf: ({ code }: { code: string }) => code };
  const text = async (form: 'report' | 'lines') => {
    let all = '';
    for await (const line of (await downloads.downloadRefused(admin, { id, form, words })).lines) all += line;
    return all;
  };
  expect(await text('report')).toContain('\r\n5,no_name,"A3;;');
  // What is mended can be imported as it is: the header stands above it.
  expect((await text('lines')).split('\n').slice(0, 2)).toEqual(['sku;title;price;stock;category;"city ""of"" origin"', 'A3;;1,00;1;Kitchen;x']);
});

test('the same items again change only what differs', async () => {
  const id = await upload('shop', 'prices.jsonl', '{"id":"A1","name":"Mug","price":3}\n{"id":"A2","name":"Two lines"}\nno json\n[1]\n');
  const done = await run(id);
  expect(done).toMatchObject({ state: 'done', kind: 'items', added: 0, changed: 2, repeated: 0, refused: 2, progress: { reasons: { bad_json: 2 } } });
  expect(await store.db.item.findFirst({ where: { externalId: 'A1' } })).toMatchObject({ priceMinor: 300, stock: 3, category: 'Kitchen/Mugs' });
});

test('events from the future, of unknown kinds and items are refused; people keep their attributes', async () => {
  const people = await upload('shop', 'people.csv', 'customer_id,city\nu1,Paris\nu1,Paris\n,Rome\n');
  expect(await run(people)).toMatchObject({ kind: 'users', added: 0, changed: 1, repeated: 1, refused: 1 });
  expect(await store.db.shopper.findFirst({ where: { externalId: 'u1', catalogueId: await catalogueId('shop') } })).toMatchObject({ attributes: { city: 'Paris' } });

  const lines = ['1,u1,A1,view,2020-01-01T00:00:00Z', '2,u1,A1,view,2999-01-01T00:00:00Z', '3,u1,A1,dance,2020-01-01T00:00:00Z', '4,u1,ZZ,view,2020-01-01T00:00:00Z', '5,,A1,view,2020-01-01T00:00:00Z', '6,u1,A1,view,yesterday', '1,u1,A2,view,2020-01-01T00:00:00Z'];
  const id = await upload('shop', 'events.csv', `event_id,user,item,kind,time\n${lines.join('\n')}`);
  expect(await planOf(id)).toMatchObject({ columns: { eventId: 0, user: 1, item: 2, kind: 3, time: 4 } });
  const done = await run(id, { unknownItems: 'refuse' });
  // The last line has the key of the first.
  expect(done).toMatchObject({ added: 1, repeated: 1, refused: 5, progress: { reasons: { future: 1, unknown_kind: 1, unknown_item: 1, no_user: 1, bad_time: 1 } } });
});

test('bytes that are no UTF-8 spoil their own line only, with its number', async () => {
  const id = await upload('shop', 'latin1.csv', Buffer.concat([Buffer.from('id,name\nL1,Good\nL2,'), Buffer.from([0x43, 0x61, 0x66, 0xe9]), Buffer.from('\nL3,Good\n')]));
  expect(await run(id)).toMatchObject({ added: 2, refused: 1 });
  expect(await views.listProblems(admin, id)).toMatchObject([{ line: 3, code: 'not_utf8' }]);
});

test('what is no table of text is refused before it is an import', async () => {
  const refusals: [string, string | Buffer, string][] = [
    ['empty.csv', '', 'import_empty'], ['blank.csv', '\n\n', 'import_empty'], ['header.csv', 'user,item,timestamp\n', 'import_only_header'],
    ['book.xlsx', 'PK\u0003\u0004', 'import_packed'], ['picture.csv', Buffer.from([0x61, 0x0a, 0x00, 0x01]), 'import_binary'], ['list.json', '[{"id":1}]', 'import_json_list'],
    ['utf16.csv', Buffer.from('\uFEFFid,name', 'utf16le'), 'import_utf16'], ['broken.gz', gzipSync('id,name\n').subarray(0, 12), 'import_damaged_gzip'],
  ];
  for (const [name, content, key] of refusals) await expect(upload('shop', name, content), name).rejects.toMatchObject({ key });
  await expect(uploads.beginUpload(admin, { catalogue: 'shop', fileName: 'huge.csv', sizeBytes: 2 * 1024 ** 3 })).rejects.toMatchObject({ code: 'too_large', key: 'import_too_large' });
});

test('columns that mean nothing of the kind end the import early, and say so', async () => {
  const id = await upload('shop', 'wrong.csv', `user,item,timestamp\n${Array.from({ length: 9000 }, (_, index) => `u${index},i,soon`).join('\n')}`, 1024 * 1024);
  const failed = await run(id);
  expect(failed).toMatchObject({ state: 'failed', problem: 'hopeless', added: 0 });
  expect(failed.linesDone).toBeLessThan(9000);
  await expect(control.startImport(admin, { id, plan: { ...(await planOf(id)), columns: { user: 0 } }, dryRun: true })).rejects.toMatchObject({ key: 'import_columns' });
});

test('only admins import', async () => {
  const marketing = { id: 'm', name: 'Mo', role: 'marketing' as const };
  await expect(uploads.beginUpload(marketing, { catalogue: 'shop', fileName: 'a.csv', sizeBytes: 3 })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(views.listImports(marketing, 1)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(control.cancelImport(marketing, 1)).rejects.toMatchObject({ code: 'forbidden' });
});

const transactions = path.resolve(process.env.TREFOIL_DATA ?? '../shared/data', 'online-retail/transactions.csv.gz');

test.skipIf(!existsSync(transactions))('all 541,909 transactions, within the memory that is allowed', async () => {
  const id = await upload('gifts', 'transactions.csv.gz', readFileSync(transactions), 4 * 1024 ** 2);
  await control.startImport(admin, { id, plan: await planOf(id), dryRun: false });
  const done = await ended(id, undefined, 280_000);
  expect(done).toMatchObject({ state: 'done', linesDone: 541_909, refused: 0, progress: { skipped: 145_572, reasons: { cancelled: 9288 } } });
  expect(done.added + done.repeated).toBe(396_337);
  expect(done.progress.peakMemoryMb).toBeLessThan(500);
  expect(existsSync(path.join(folder, `${id}-refused.jsonl`))).toBe(true);
}, 300_000);
