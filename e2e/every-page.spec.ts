// Every page, in both themes, from a small phone to a desktop: axe finds nothing, and nothing scrolls sideways.
import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, newPerson, signIn, signUp, test } from './fixtures';

const publicPages = ['/', '/models', '/models/polarity', '/models/topics', '/support', '/recommendations', '/recommendations/taste', '/shop/fern-and-fable', '/shop/fern-and-fable/c/Kitchen', '/shop/fern-and-fable/search?q=lantren',
  '/shop/fern-and-fable/p/22423', '/shop/fern-and-fable/basket', '/help', '/help/gift-cards', '/sign-in', '/sign-up', '/setup?token=wrong', '/widget?site=wrong', '/nowhere'];
const memberPages = ['/sentiment', '/sentiment/history', '/account'];
const adminPages = ['/admin', '/admin/feedback', '/admin/people', '/admin/audit', '/inbox', '/admin/support/reports', '/admin/support/articles',
  '/admin/support/articles/new', '/admin/support/unanswered', '/admin/support/teaching', '/admin/support/teaching/new',
  '/admin/support/teaching/track_order', '/admin/support/sites', '/admin/support/sites/new', '/admin/support/settings', '/merchandising', '/merchandising/rules',
  '/merchandising/rules/new?kind=boost', '/merchandising/blend', '/merchandising/experiments', '/merchandising/experiments/new', '/merchandising/shoppers',
  '/merchandising/catalogues', '/merchandising/catalogues/new', '/merchandising/catalogues/fern-and-fable', '/merchandising/catalogues/fern-and-fable/items',
  '/merchandising/catalogues/fern-and-fable/imports', '/merchandising/catalogues/fern-and-fable/settings', '/merchandising/keys'];

test.use({ expectedErrors: { patterns: [/404/] } });

async function check(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    for (const width of [1024, 768, 360]) {
      await page.setViewportSize({ width, height: 740 });
      // Charts measure their place anew after the window has changed.
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(overflow, { message: `${path} scrolls sideways at ${width} px`, timeout: 5_000 }).toBeLessThanOrEqual(0);
    }
    await expectNoViolations(page, `${path} at 360 px in the ${colorScheme} theme`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectNoViolations(page, `${path} at 1280 px in the ${colorScheme} theme`);
  }
}

async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`);
  expect(found, where).toEqual([]);
}

for (const path of publicPages) test(`anybody: ${path}`, async ({ page }) => check(page, path));

test('people who are signed in', async ({ page }) => {
  test.setTimeout(180_000);
  await signUp(page, newPerson());
  const batch = { id: randomUUID(), name: 'Two headlines' };
  const answer = await page.request.post('/api/v1/sentiment', { data: { texts: ['Northwind shares surge', 'Contoso falls 8%'], attribute: true, batch } });
  const { results } = (await answer.json()) as { results: { id: string }[] };
  for (const path of [...memberPages, `/sentiment/results/${results[0]?.id}`, `/sentiment/batches/${batch.id}`]) await check(page, path);
});

for (const path of adminPages) {
  test(`admins: ${path}`, async ({ page, admin }) => {
    await signIn(page, admin, '**/admin');
    await check(page, path);
  });
}

test('admins: one piece of feedback', async ({ page, admin }) => {
  await signIn(page, admin, '**/admin');
  const answer = await page.request.post('/api/v1/sentiment', { data: { texts: ['Litware warns of a loss'] } });
  const { results } = (await answer.json()) as { results: { id: string }[] };
  await page.request.put(`/api/v1/predictions/${results[0]?.id}/feedback`, { data: { verdict: 'down', comment: 'Too strong' } });
  await page.goto('/admin/feedback');
  const detail = await page.locator('a[href^="/admin/feedback/"]').first().getAttribute('href');
  await check(page, detail ?? '');
});
