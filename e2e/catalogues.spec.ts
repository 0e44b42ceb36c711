// An admin brings another catalogue as a MovieLens file, has a model trained on it, and gets lists from it. The file again adds nothing.
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
