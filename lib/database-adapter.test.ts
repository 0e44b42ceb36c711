// A write is acknowledged once it is committed, and no other's transaction takes it back.
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-database';

let database: TestDatabase;

beforeAll(() => {
  database = createTestDatabase();
});
afterAll(() => database.close());

/** What another process would find: only what is committed. */
function committed(): string[] {
  const file = new Database(database.url.slice('file:'.length), { readonly: true });
  try {
    return file.prepare<[], { name: string }>('SELECT "name" FROM "User" ORDER BY "createdAt", "name"').all().map(({ name }) => name);
  } finally {
    file.close();
  }
}

const person = (name: string) => ({ data: { name, email: `${name}@example.com` } });

it('keeps a write that was sent while a transaction was open which is then rolled back', async () => {
  const { db } = database;
  let beside: Promise<string[]> | undefined;
  const rolledBack = db.$transaction(async (transaction) => {
    await transaction.user.create(person('gone'));
    beside = db.user.create(person('kept')).then(committed);
    await transaction.user.count();
    await transaction.user.count();
    throw new Error('changed my mind');
  });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  expect(await beside).toEqual(['kept']);
  expect((await db.user.findMany()).map(({ name }) => name)).toEqual(['kept']);
});

it('acknowledges nothing before it is committed, however many write at once', async () => {
  const { db } = database;
  const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
  const seen = await Promise.all(names.map(async (name, index) => {
    if (index % 3 === 0) await db.$transaction(async (transaction) => { await transaction.user.create(person(name)); await transaction.user.count(); });
    else if (index % 3 === 1) await db.$transaction([db.user.create(person(name))]);
    else await db.user.create(person(name));
    return committed().includes(name);
  }));
  expect(seen.every(Boolean)).toBe(true);
  expect(await db.user.count()).toBe(41);
});

it('goes on after a transaction that gave up waiting, and after one that ran out of time', async () => {
  const { db } = database;
  await db.user.deleteMany();
  let goOn = () => {};
  const held = new Promise<void>((resolve) => { goOn = resolve; });
  const slow = db.$transaction(async (transaction) => {
    await transaction.user.create(person('slow'));
    await held;
  });
  await expect(db.$transaction((transaction) => transaction.user.create(person('never')), { maxWait: 50 })).rejects.toThrow();
  goOn();
  await slow;
  const late = db.$transaction(async (transaction) => {
    await transaction.user.create(person('late'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await transaction.user.count();
  }, { timeout: 100 });
  await expect(late).rejects.toThrow();
  await db.user.create(person('write'));
  await db.$transaction((transaction) => transaction.user.create(person('transaction')));
  expect((await db.user.findMany()).map(({ name }) => name).sort()).toEqual(['slow', 'transaction', 'write']);
});
