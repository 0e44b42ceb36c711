// Ready-made replies on a real database: who may change them, what a change leaves behind, and what they are filled with.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '@/lib/generated/prisma/enums';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

let database: TestDatabase;
type Person = { id: string; name: string; role: Role };
let ann: Person;
let bea: Person;

async function addPerson(name: string, role: Role): Promise<Person> {
  const { id } = await database.db.user.create({ data: { name, email: `${name.split(' ')[0]?.toLowerCase()}@example.com`, role } });
  return { id, name, role };
}

beforeAll(async () => {
  database = createTestDatabase();
  [ann, bea] = [await addPerson('Ann Ash', 'agent'), await addPerson('Bea Birch', 'admin')];
});
afterAll(() => database.close());

describe('ready-made replies', () => {
  it('come with the release once, are changed by admins only, and leave a trace', async () => {
    const [{ seedCannedReplies }, { listCannedReplies }, { saveCannedReply }, { deleteCannedReply }] = await Promise.all([
      import('./seed-canned-replies'), import('./list-canned-replies'), import('./save-canned-reply'), import('./delete-canned-reply'),
    ]);
    expect(await seedCannedReplies()).toBeGreaterThan(20);
    expect(await seedCannedReplies()).toBe(0);
    const texts = { en: { title: 'Late', body: 'Sorry, {name}.' }, zh: { title: '', body: '' } };
    await expect(saveCannedReply(ann, { was: 'late', shortcut: 'late', texts })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(deleteCannedReply(ann, 'late')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveCannedReply(bea, { was: null, shortcut: 'late', texts })).rejects.toMatchObject({ code: 'conflict', key: 'shortcut_taken' });
    await saveCannedReply(bea, { was: 'late', shortcut: 'delayed', texts });
    const called = (await listCannedReplies(ann)).filter(({ shortcut }) => ['late', 'delayed'].includes(shortcut));
    expect(called).toMatchObject([{ shortcut: 'delayed', locale: 'en', body: 'Sorry, {name}.' }]);
    await deleteCannedReply(bea, 'delayed');
    expect(await database.db.auditEntry.findMany({ select: { action: true, actorName: true, subjectName: true }, orderBy: { at: 'asc' } })).toEqual([
      { action: 'canned_reply_saved', actorName: 'Bea Birch', subjectName: '/delayed' },
      { action: 'canned_reply_deleted', actorName: 'Bea Birch', subjectName: '/delayed' },
    ]);
  });

  it('fill in what is known', async () => {
    const { fillPlaceholders, openPlaceholders } = await import('./fill-placeholders');
    expect(fillPlaceholders('Hello {name}, order {order} is late.', { name: 'Uma', order: 'FF-000001' })).toBe('Hello Uma, order FF-000001 is late.');
    const open = fillPlaceholders('Hello {name}, order {order} is late.', { name: '', order: '' });
    expect([open, openPlaceholders(open)]).toEqual(['Hello, order {order} is late.', ['{order}']]);
  });
});
