// An admin brings another catalogue as a MovieLens file, has a model trained on it, and gets lists from it. The file again adds nothing. And an
// empty catalogue, and files with mistakes, are told of in words.
import { readFileSync } from 'node:fs';
import { expect, signIn, test } from './fixtures';

/** 120 people, each with 24 of the 40 films of one of two tastes, in MovieLens' tab-separated form. */
function films(): string {
  const lines: string[] = [];
  for (let person = 0; person < 120; person++) {
    for (let film = 0; film < 24; film++) {
      const item = (person % 2) * 40 + ((person * 7 + film * 3) % 40);
      lines.push([person + 1, item + 1, 3 + ((person + film) % 3), 1_700_000_000 + film * 86_400 + person * 60].join('\t'));
    }
  }
  return `${lines.join('\n')}\n`;
}

test('an admin uploads another catalogue and gets lists from it', async ({ page, admin }) => {
  test.setTimeout(240_000);
  await signIn(page, admin, '**/admin');
  await page.goto('/merchandising/catalogues/new');
  await page.getByLabel('Name', { exact: true }).fill('Films');
  await expect(page.getByLabel('Address')).toHaveValue('films');
  await page.getByRole('button', { name: 'Make the catalogue' }).click();
  await page.waitForURL('**/merchandising/catalogues/films**');

  const upload = async () => {
    await page.goto('/merchandising/catalogues/films/imports');
    await page.locator('input[type=file]').setInputFiles({ name: 'u.data', mimeType: 'text/plain', buffer: Buffer.from(films()) });
    await expect(page.getByText('This is a MovieLens file: user, item, rating, time.')).toBeVisible({ timeout: 30_000 });
  };
  await upload();
  await page.getByRole('button', { name: 'Check without writing' }).click();
  await expect(page.getByText('Nothing was written. This is what would happen:')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/^Done in/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('2,880').first()).toBeVisible();

  await page.goto('/merchandising/catalogues/films');
  await page.getByRole('button', { name: 'Train a model' }).click();
  await expect(page.getByText(/^\d{4}-\d{2}-\d{2}-\w+ serves\.$/)).toBeVisible({ timeout: 120_000 });

  await page.goto('/recommendations?catalogue=films');
  const tiles = page.getByRole('group', { name: 'Choose what you like' }).getByRole('button');
  await tiles.first().click();
  const list = page.getByRole('complementary').locator('[data-entry]');
  await expect.poll(() => list.count()).toBeGreaterThan(5);
  const answer = await page.request.post('/api/v1/recommendations', { data: { catalogue: 'films', placement: 'for_you', count: 10 } });
  const { items, version } = (await answer.json()) as { items: { id: string }[]; version: string };
  expect(items).toHaveLength(10);
  expect(version).not.toBe('');

  await upload();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Everything was there already.')).toBeVisible({ timeout: 60_000 });
});

test('an empty catalogue says what comes next; each mistake in its files is told with its line', async ({ page, admin }) => {
  test.setTimeout(240_000);
  await signIn(page, admin, '**/admin');
  await page.goto('/merchandising/catalogues/new');
  await page.getByLabel('Name', { exact: true }).fill('Corner shop');
  await page.getByLabel('Currency').click();
  await page.getByRole('option', { name: /EUR/ }).click();
  await page.getByRole('button', { name: 'Make the catalogue' }).click();
  await page.waitForURL('**/merchandising/catalogues/corner-shop**');
  await page.goto('/merchandising/catalogues/corner-shop');
  await expect(page.getByText(/^Nobody did anything yet; a model needs at least \d+\./)).toBeVisible();
  await page.goto('/merchandising/catalogues/corner-shop/items');
  await expect(page.getByText('No items yet')).toBeVisible();
  for (const path of ['/merchandising', '/merchandising/rules', '/merchandising/blend', '/merchandising/experiments/new', '/merchandising/shoppers', '/merchandising/keys', '/recommendations']) {
    const response = await page.goto(`${path}?catalogue=corner-shop`);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/shop/corner-shop');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const upload = async (name: string, lines: string[]) => {
    await page.goto('/merchandising/catalogues/corner-shop/imports');
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText(/^Done in/)).toBeVisible({ timeout: 60_000 });
  };
  const problems = page.getByRole('region', { name: 'Lines that were not taken' });
  const told = async (...expected: [line: number, why: string][]) => {
    for (const [line, why] of expected) await expect(problems.getByRole('row').filter({ hasText: why }).getByRole('cell').first()).toHaveText(String(line));
  };
  await upload('items.csv', ['id,name,price', 'B1,Brötchen 面包,0.45', 'B2,,1.00', 'B3,Cake,-2.00', '"=HYPERLINK(""https://evil.example"")",,1.00', 'B4,=1+1,2.00']);
  await told([3, 'The name is missing.'], [4, 'The price -2.00 is below zero.']);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All as a report' }).click();
  const report = readFileSync(await (await downloaded).path(), 'utf8');
  expect(report.split('\r\n').slice(0, 3)).toEqual(['\uFEFFLine,Why,Text', '3,The name is missing.,"B2,,1.00"', '4,The price -2.00 is below zero.,"B3,Cake,-2.00"']);

  await upload('events.csv', ['user,item,kind,time', 'ada,B1,view,2026-01-05T10:00:00Z', 'ada,B1,view,2999-01-05T10:00:00Z', 'ada,B1,juggle,2026-01-05T10:00:00Z']);
  await told([3, '2999-01-05T10:00:00Z is in the future.'], [4, '“juggle” is no kind of event.']);

  // A name that a spreadsheet would take for a formula.
  await page.request.post('/api/v1/recommendations/events', { data: { catalogue: 'corner-shop', events: [['B4', 'f'], ['B1', 'b']].map(([item, key]) => ({ key, item, kind: 'like' })) } });
  const taste = await (await page.request.get('/api/v1/recommendations/taste/export?catalogue=corner-shop&format=csv')).text();
  expect(taste).toContain(",B4,'=1+1,");
  expect(taste).toContain(',B1,Brötchen 面包,');
});
