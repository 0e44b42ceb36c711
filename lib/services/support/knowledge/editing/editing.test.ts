// Editing in a real database: drafts and publishing, two admins at once, archiving, who may, and what search finds right after.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { ArticleText } from './schema';

vi.mock('@/lib/engine/predict', async () => {
  const { AppError } = await import('@/lib/errors');
  return { predict: () => Promise.reject(new AppError('engine_unavailable', 'No engine in this test.')) };
});

let database: TestDatabase;
const ada = { id: '', role: 'admin' as const };
const user = { id: '', role: 'user' as const };

beforeAll(async () => {
  database = createTestDatabase();
  ada.id = (await database.db.user.create({ data: { name: 'Ada', email: 'ada@example.com', role: 'admin' } })).id;
  user.id = (await database.db.user.create({ data: { name: 'Bo', email: 'bo@example.com' } })).id;
});
afterAll(() => database.close());

const text = (body: string): ArticleText => ({ title: 'Lantern repairs', body, questions: ['who repairs my lantern'] });
const create = async (slug: string, body: string, publish = true, actor: { id: string } = ada) =>
  (await import('./create-article')).createArticle(actor, { slug, category: 'products', intent: null, language: 'en', text: text(body), publish });
const save = async (articleId: string, seen: number, body: string, publish: boolean, actor: { id: string } = ada) =>
  (await import('./save-version')).saveVersion(actor, { articleId, language: 'en', seen, category: 'products', intent: null, text: text(body), publish });
const archive = async (articleId: string, archived: boolean, actor: { id: string } = ada) => (await import('./set-archived')).setArchived(actor, { articleId, archived });
const answer = async (question: string) =>
  (await (await import('../search-articles')).searchArticles(question, { language: 'en', intents: [], vector: new Float32Array(512) }))[0]?.passages[0]?.text;
const auditOf = async (subjectId: string) =>
  (await database.db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(({ action }) => action);

describe('an article', () => {
  it('answers as soon as it is published, and drafts do not', async () => {
    const { id } = await create('lantern-repairs', 'We mend lanterns in our workshop.', false);
    expect(await answer('who mends my lantern')).toBeUndefined();
    expect(await save(id, 1, 'We mend lanterns in Leeds.', true)).toEqual({ number: 2, published: true });
    expect(await answer('who mends my lantern')).toBe('We mend lanterns in Leeds.');
    await save(id, 2, 'We mend lanterns nowhere.', false);
    expect(await answer('who mends my lantern')).toBe('We mend lanterns in Leeds.');
    const { getForEditing } = await import('./get-for-editing');
    expect((await getForEditing(ada, id)).versions.map(({ number, publishedAt, authorName }) => [number, publishedAt !== null, authorName]))
      .toEqual([[3, false, 'Ada'], [2, true, 'Ada'], [1, false, 'Ada']]);
    expect(await auditOf(id)).toEqual(['article_created', 'article_published']);
  });

  it('is never written over by somebody who has not seen the newest version', async () => {
    const { id } = await create('lantern-colours', 'Red.');
    const both = await Promise.allSettled([save(id, 1, 'Green.', true), save(id, 1, 'Blue.', true)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'conflict', key: 'article_conflict', values: { name: 'Ada', number: 2 } });
    expect(await database.db.articleVersion.count({ where: { articleId: id } })).toBe(2);
  });

  it('leaves search when archived, and comes back', async () => {
    const { id } = await create('umbrella-stands', 'Umbrella stands weigh four kilos.');
    expect(await answer('how heavy are umbrella stands')).toContain('four kilos');
    await archive(id, true);
    await archive(id, true);
    expect(await answer('umbrella stands') ?? '').not.toContain('four kilos');
    const { listArticles, articleFilters } = await import('./list-articles');
    expect((await listArticles(ada, articleFilters.parse({ state: 'archived' }), 'en')).map(({ slug }) => slug)).toEqual(['umbrella-stands']);
    await archive(id, false);
    expect(await answer('how heavy are umbrella stands')).toContain('four kilos');
    expect(await auditOf(id)).toEqual(['article_created', 'article_published', 'article_archived', 'article_restored']);
  });

  it('keeps its address to itself', async () => {
    await create('one-address', 'First.');
    await expect(create('one-address', 'Second.')).rejects.toMatchObject({ code: 'conflict', key: 'article_slug_taken' });
  });

  it('is for admins alone', async () => {
    const { id } = await create('admins-only', 'Text.');
    await expect(create('by-a-user', 'Text.', true, user)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(save(id, 1, 'Text.', true, user)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(archive(id, true, user)).rejects.toMatchObject({ code: 'forbidden' });
    const { getForEditing } = await import('./get-for-editing');
    await expect(getForEditing(user, id)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what an admin sends', () => {
  it('is checked and put in order', async () => {
    const { articleText, slug } = await import('./schema');
    expect(articleText.parse({ title: ' Lanterns ', body: ' Text. ', questions: ['a lamp', 'a lamp', ' a light '] }).questions).toEqual(['a lamp', 'a light']);
    expect(articleText.safeParse({ title: '', body: 'Text.', questions: [] }).success).toBe(false);
    expect(articleText.safeParse({ title: 'x', body: 'y'.repeat(20_001), questions: [] }).success).toBe(false);
    for (const wrong of ['../up', 'Big', 'two--dashes', '-first', '']) expect(slug.safeParse(wrong).success).toBe(false);
  });
});

describe('comparing versions', () => {
  it('tells what stayed, went and came', async () => {
    const { compareLines } = await import('./compare-lines');
    expect(compareLines('one\ntwo\nthree', 'one\n2\nthree\nfour').map(({ kind, text: line }) => `${kind} ${line}`))
      .toEqual(['same one', 'removed two', 'added 2', 'same three', 'added four']);
    expect(compareLines('a\nb', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true);
  });
});
