// The help centre in a real database: seeding, what readers see, what search finds, and what devices get.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HelpCentreArticle } from '@/ml/retrieval/read-help-centre';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

/** Stands for the encoder: texts that share a first word mean the same. */
function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(512);
  vector[[...(text.toLowerCase().split(' ')[0] ?? '')].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 512] = 1;
  return vector;
}
const predict = vi.fn(async ({ texts: asked }: { texts: string[] }) => ({
  version: '1', engine: 'test', latencyMs: 1, results: asked.map((text) => ({ label: 'x', probabilities: {}, score: 0, certainty: 'unknown', vector: vectorOf(text) })),
}));
vi.mock('@/lib/engine/predict', () => ({ predict }));

const article = (slug: string, body: string, more: Partial<HelpCentreArticle> = {}): HelpCentreArticle => ({
  slug, category: 'ordering', intent: null,
  texts: { en: { title: `About ${slug}`, body, questions: [`tell me about ${slug}`] }, zh: { title: `关于${slug}`, body: '礼品卡在 24 个月内有效。', questions: [] } },
  ...more,
});

let database: TestDatabase;
beforeAll(() => { database = createTestDatabase(); });
afterAll(() => database.close());

const seed = async (...articles: HelpCentreArticle[]) => {
  const seeded = await (await import('./seed-articles')).seedArticles(articles);
  await rebuild();
  return seeded;
};
const rebuild = async () => (await import('./article-index')).rebuildArticleIndexes();
const find = async (text: string, language: 'en' | 'zh' = 'en') =>
  (await import('./search-articles')).searchArticles(text, { language, intents: [], vector: vectorOf(text) });

beforeEach(async () => {
  await database.db.article.deleteMany();
});

describe('seeding', () => {
  it('adds the release’s articles once', async () => {
    expect(await seed(article('lanterns', 'Lanterns glow.'), article('mugs', 'Mugs are blue.'))).toEqual({ added: 2, updated: 0 });
    expect(await seed(article('lanterns', 'Lanterns glow.'), article('mugs', 'Mugs are blue.'))).toEqual({ added: 0, updated: 0 });
    expect(await database.db.articleVersion.count()).toBe(4);
  });

  it('gives a newer text a new version, but never over an admin’s', async () => {
    await seed(article('lanterns', 'Lanterns glow.'));
    expect(await seed(article('lanterns', 'Lanterns glow longer.'))).toEqual({ added: 0, updated: 1 });
    const { id } = await database.db.article.findUniqueOrThrow({ where: { slug: 'lanterns' } });
    await database.db.articleVersion.create({ data: { articleId: id, locale: 'en', number: 3, title: 'Ours', body: 'Our text.', questions: [], authorId: 'admin', authorName: 'Ada', publishedAt: new Date() } });
    expect(await seed(article('lanterns', 'Lanterns glow longest.'))).toEqual({ added: 0, updated: 0 });
    const { getArticle } = await import('./get-article');
    expect(await getArticle('lanterns', 'en')).toMatchObject({ title: 'Ours', languages: ['en', 'zh'] });
  });

  it('takes the whole help centre of the release', async () => {
    const { added } = await (await import('./seed-articles')).seedArticles();
    expect(added).toBeGreaterThanOrEqual(40);
    const { categories } = await import('./categories');
    const used = await database.db.article.groupBy({ by: ['category'] });
    expect(categories).toEqual(expect.arrayContaining(used.map(({ category }) => category)));
  });
});

describe('search', () => {
  it('finds what is published, in the language asked for', async () => {
    await seed(article('lanterns', 'Lanterns glow for 8 hours.'), article('mugs', 'Mugs are blue.'));
    expect((await find('how long do lanterns glow'))[0]).toMatchObject({
      slug: 'lanterns', passages: [{ title: 'About lanterns', href: '/help/lanterns', text: 'Lanterns glow for 8 hours.', marks: [{ start: 0, end: 26 }] }],
    });
    expect((await find('lanterns 有效期', 'zh'))[0]?.passages[0]).toMatchObject({ title: '关于lanterns' });
  });

  it('sees neither drafts nor archived articles', async () => {
    await seed(article('lanterns', 'Lanterns glow.'));
    const { id } = await database.db.article.findUniqueOrThrow({ where: { slug: 'lanterns' } });
    await database.db.articleVersion.create({ data: { articleId: id, locale: 'en', number: 2, title: 'Draft', body: 'A secret draft.', questions: [], authorName: 'Ada' } });
    await rebuild();
    expect((await find('secret draft lanterns'))[0]?.passages[0]?.text).toBe('Lanterns glow.');
    await database.db.article.update({ where: { id }, data: { archivedAt: new Date() } });
    await rebuild();
    expect(await find('lanterns')).toEqual([]);
    await expect((await import('./get-article')).getArticle('lanterns', 'en')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('goes by words while the engine is away', async () => {
    predict.mockRejectedValueOnce(new (await import('@/lib/errors')).AppError('engine_unavailable', 'No engine.'));
    await seed(article('candles', 'Candles burn for forty hours and never drip.'));
    expect((await find('do candles drip'))[0]?.slug).toBe('candles');
  });

  it('asks the engine for each text once', async () => {
    await seed(article('cushions', 'Cushions are washed at thirty degrees.'));
    await find('cushions');
    predict.mockClear();
    await rebuild();
    await find('cushions');
    expect(predict).not.toHaveBeenCalled();
  });
});

describe('the file for devices', () => {
  it('finds on the device what the server finds, and changes its tag with what readers see', async () => {
    await seed(article('lanterns', 'Lanterns glow for 8 hours.'), article('mugs', 'Mugs are blue.'));
    const { getKnowledgeFile } = await import('./get-knowledge-file');
    const { openKnowledge, readKnowledgeFile } = await import('./knowledge-file');
    const { findArticles } = await import('./found-articles');
    const { json, tag } = await getKnowledgeFile('en');
    const { search, hasVectors } = openKnowledge(readKnowledgeFile(JSON.parse(json)));
    expect(hasVectors).toBe(true);
    const [onDevice] = findArticles(search, { text: 'are mugs blue', vector: vectorOf('are mugs blue') });
    const [onServer] = await find('are mugs blue');
    expect(onDevice?.passages).toEqual(onServer?.passages);
    expect(onDevice?.score).toBeCloseTo(onServer?.score ?? 0, 2);
    await seed(article('pens', 'Pens write.'));
    expect((await getKnowledgeFile('en')).tag).not.toBe(tag);
  });
});
