import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { defaultTheme, siteInput } from './schema';

const database: TestDatabase = createTestDatabase();
const { db } = database;
const { answerLoader } = await import('./answer-loader');
const { createSite } = await import('./create-site');
const { forgetSites } = await import('./find-site');
const { framePolicy } = await import('./frame-policy');
const { listSites } = await import('./list-sites');
const { setSiteDisabled } = await import('./set-site-disabled');
const { updateSite } = await import('./update-site');

afterAll(() => database.close());
beforeEach(async () => {
  await db.widgetSite.deleteMany();
  await db.user.deleteMany();
  await db.auditEntry.deleteMany();
  forgetSites();
});

const person = (role: 'admin' | 'agent') => db.user.create({ data: { name: role, email: `${role}@example.com`, role } });
const shop = siteInput.parse({ name: 'Shop', origins: ['https://shop.example/', 'https://SHOP.example', 'http://localhost:8080'], theme: { ...defaultTheme, scheme: 'dark' } });

describe('who may frame the chat', () => {
  it('is exactly whom the list names, and nobody without a list', async () => {
    const { key } = await createSite(await person('admin'), shop);
    expect(await framePolicy(key)).toEqual({ ancestors: 'https://shop.example http://localhost:8080', scheme: 'dark' });
    expect((await framePolicy('site_of_nobody')).ancestors).toBe("'none'");
    expect((await framePolicy(null)).ancestors).toBe("'none'");
  });

  it('changes at once with the list, and ends when the site is disabled', async () => {
    const admin = await person('admin');
    const { id, key } = await createSite(admin, shop);
    await updateSite(admin, { ...shop, id, origins: ['https://new.example'] });
    expect((await framePolicy(key)).ancestors).toBe('https://new.example');
    await setSiteDisabled(admin, { id, disabled: true });
    expect((await framePolicy(key)).ancestors).toBe("'none'");
    await setSiteDisabled(admin, { id, disabled: false });
    expect((await framePolicy(key)).ancestors).toBe('https://new.example');
    const actions = (await db.auditEntry.findMany({ orderBy: { at: 'asc' } })).map(({ action }) => action);
    expect(actions.sort()).toEqual(['widget_site_added', 'widget_site_changed', 'widget_site_disabled', 'widget_site_enabled']);
  });

  it('never lets a damaged row into the header', async () => {
    await db.widgetSite.create({ data: { key: 'bad', name: 'Bad', origins: ['*', "https://a.example; script-src 'unsafe-inline'", 'https://*.example'], theme: 'nonsense' } });
    expect(await framePolicy('bad')).toEqual({ ancestors: "'none'", scheme: 'auto' });
  });
});

describe('what the script is told', () => {
  it('is how its button looks, on a listed origin only', async () => {
    const admin = await person('admin');
    const { key } = await createSite(admin, shop);
    expect(await answerLoader(key, 'https://shop.example')).toMatchObject({ shown: true, colour: defaultTheme.colour, ink: '#ffffff', side: 'right' });
    expect(await answerLoader(key, 'https://shop.example.evil.test')).toEqual({ shown: false, reason: 'other_origin' });
    expect(await answerLoader(key, 'http://shop.example')).toEqual({ shown: false, reason: 'other_origin' });
    expect(await answerLoader(key, null)).toEqual({ shown: false, reason: 'other_origin' });
    expect(await answerLoader('site_of_nobody', 'https://shop.example')).toEqual({ shown: false, reason: 'unknown_site' });
  });

  it('shows admins where the script runs and where it was turned away', async () => {
    const admin = await person('admin');
    const { key } = await createSite(admin, shop);
    await answerLoader(key, 'https://shop.example');
    await answerLoader(key, 'http://localhost:8080');
    await answerLoader(key, 'https://staging.example');
    const [site] = await listSites(admin);
    expect(Object.keys(site?.seen ?? {}).sort()).toEqual(['http://localhost:8080', 'https://shop.example']);
    expect(site?.refused?.origin).toBe('https://staging.example');
  });
});

it('is for admins only', async () => {
  const [admin, agent] = [await person('admin'), await person('agent')];
  const { id } = await createSite(admin, shop);
  const forbidden = { code: 'forbidden' };
  await expect(createSite(agent, shop)).rejects.toMatchObject(forbidden);
  await expect(updateSite(agent, { ...shop, id })).rejects.toMatchObject(forbidden);
  await expect(setSiteDisabled(agent, { id, disabled: true })).rejects.toMatchObject(forbidden);
  await expect(listSites(agent)).rejects.toMatchObject(forbidden);
  await expect(updateSite(admin, { ...shop, id: 'gone' })).rejects.toMatchObject({ code: 'not_found' });
});
