// A visitor tells what they like, sees their list sharpen and why, takes it into an account, and hides a thing for good; and lists go on
// while the server is dead.
import type { Locator, Page } from '@playwright/test';
import { expect, newPerson, signUp, test } from './fixtures';

const listOf = (page: Page) => page.getByRole('complementary');
const entries = (list: Locator) => list.locator('[data-entry]');
const idsOf = (list: Locator) => entries(list).evaluateAll((all) => all.map((entry) => entry.getAttribute('data-entry')));

/** Presses tiles one after another and waits each time for the list that follows. */
async function pick(page: Page, places: number[]): Promise<(string | null)[][]> {
  const tiles = page.getByRole('group', { name: 'Choose what you like' }).getByRole('button');
  const lists = [await idsOf(listOf(page))];
  for (const place of places) {
    await tiles.nth(place).click();
    await expect(tiles.nth(place)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => idsOf(listOf(page)), { timeout: 15_000 }).not.toEqual(lists.at(-1));
    // It settles when nothing moves any more.
    await expect.poll(async () => (await idsOf(listOf(page))).length).toBeGreaterThan(5);
    lists.push(await idsOf(listOf(page)));
  }
  return lists;
}

/** How many files of models this browser keeps. */
const filesOnDevice = (page: Page) =>
  page.evaluate(async () => {
    const name = 'trefoil-item-models';
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error ?? new Error('The storage of models cannot be opened.'));
      opening.onsuccess = () => {
        const counting = opening.result.transaction('files').objectStore('files').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  });

test('a visitor picks what they like, sees the list change with each click and why, and keeps it in an account', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/recommendations');
  await expect(listOf(page).getByText('Choose something, and this becomes yours.')).toBeVisible();
  await expect(entries(listOf(page)).first()).toBeVisible();
  const lists = await pick(page, [0, 3, 7]);
  expect(new Set(lists.map((list) => list.join())).size).toBe(4);
  await expect(listOf(page).getByText('Goes by 3 things you like')).toBeVisible();

  await page.getByRole('button', { name: 'Open my list' }).click();
  const why = page.locator('[data-entry]').filter({ hasText: 'Because of' }).first().getByRole('button', { name: /^Why .+\?$/ });
  await why.click();
  await expect(page.getByText('What it follows from, of all you did')).toBeVisible();
  await expect(page.getByText(/\d+\s?%/).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await signUp(page, newPerson());
  await page.goto('/recommendations');
  await expect(page.getByText(/You did \d+ things here before you signed in/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('It belongs to your account now.')).toBeVisible();
  await page.goto('/recommendations/taste');
  await expect(page.getByText(/3 things you did, since/)).toBeVisible();
});

test('what is hidden for good is never shown again', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/recommendations');
  await pick(page, [1, 4, 6]);
  await page.getByRole('button', { name: 'Open my list' }).click();
  const first = page.locator('[data-entry]').first();
  const id = await first.getAttribute('data-entry');
  await first.getByRole('button', { name: /^Hide .+ for good$/ }).click();
  await expect(page.locator(`[data-entry="${id}"]`)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-entry]').first()).toBeVisible();
  await expect(page.locator(`[data-entry="${id}"]`)).toHaveCount(0);
  const answer = await page.request.post('/api/v1/recommendations', { data: { placement: 'for_you', count: 100 } });
  const { items } = (await answer.json()) as { items: { id: string }[] };
  expect(items.length).toBeGreaterThan(20);
  expect(items.map((item) => item.id)).not.toContain(id);
});

test.describe('while the server is dead', () => {
  test.use({ expectedErrors: { patterns: [/Failed to load resource/, /net::ERR_/, /fetch/i] } });

  test('the device answers, and what was liked meanwhile arrives afterwards', async ({ page, server }) => {
    test.setTimeout(240_000);
    await page.goto('/recommendations');
    await pick(page, [2, 5]);
    // It could take over once manifest, model and facts of the catalogue lie in its own storage.
    await expect.poll(() => filesOnDevice(page), { timeout: 60_000 }).toBe(3);
    await server.kill();
    const before = await idsOf(listOf(page));
    await page.getByRole('group', { name: 'Choose what you like' }).getByRole('button').nth(8).click();
    await expect(page.getByText('Our server cannot be reached: answered on your device')).toBeVisible({ timeout: 30_000 });
    await expect.poll(() => idsOf(listOf(page)), { timeout: 30_000 }).not.toEqual(before);
    await server.start();
    // It tries again by itself.
    await expect(page.getByText('Our server cannot be reached: answered on your device')).toBeHidden({ timeout: 90_000 });
    await page.goto('/recommendations/taste');
    await expect(page.getByText(/3 things you did, since/)).toBeVisible();
  });
});
