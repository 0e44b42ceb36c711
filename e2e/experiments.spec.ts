// A marketer compares a blend with a version of the model that waits for a decision, on people of a shop's server, and puts the winner in force.
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, signIn, test } from './fixtures';

const people = 320;
const weekMs = 7 * 24 * 60 * 60 * 1000;
const start = Date.now() - 40 * weekMs;

/** A shop's server with its secret key. */
const serverOf = (request: APIRequestContext, key: string) => async <Answer>(method: 'POST' | 'PUT', path: string, data: object): Promise<Answer> => {
  const response = await request.fetch(`/api/v1/recommendations${path}`, { method, data, headers: { authorization: `Bearer ${key}` } });
  expect(response.ok(), `${path} answers ${response.status()}`).toBe(true);
  return (await response.json()) as Answer;
};
type ShopServer = ReturnType<typeof serverOf>;

/** Everybody likes even songs or odd ones, and takes one a week. */
async function buy(server: ShopServer, from: number, weeks: number): Promise<void> {
  const events = Array.from({ length: people * weeks }, (_, index) => {
    const [person, week] = [index % people, from + Math.floor(index / people)];
    return { key: `${person}-${week}`, user: `p${person}`, item: `s${((person * 7 + week * 3) % 20) * 2 + (person % 2)}`, kind: 'purchase', at: new Date(start + week * weekMs + person * 60_000).toISOString() };
  });
  for (let first = 0; first < events.length; first += 1000) await server('POST', '/events', { events: events.slice(first, first + 1000) });
}

async function train(page: Page, button: string, seen: RegExp): Promise<string> {
  await page.goto('/merchandising/catalogues/songs');
  await page.getByRole('button', { name: button }).click();
  const told = page.getByText(seen).first();
  await expect(told).toBeVisible({ timeout: 150_000 });
  return /\d{4}-\d{2}-\d{2}-\w+/.exec(await told.innerText())?.[0] ?? '';
}

test('an experiment between a blend and a waiting version names its winner, which serves once it is confirmed', async ({ page, admin }) => {
  test.setTimeout(420_000);
  await signIn(page, admin, '**/admin');
  await page.goto('/merchandising/catalogues/new');
  await page.getByLabel('Name', { exact: true }).fill('Songs');
  await page.getByRole('button', { name: 'Make the catalogue' }).click();
  await page.waitForURL('**/merchandising/catalogues/songs**');

  await page.goto('/merchandising/keys?catalogue=songs');
  await page.getByRole('button', { name: 'New key' }).click();
  await page.getByRole('radio', { name: /^Secret/ }).check();
  await page.getByLabel('Name', { exact: true }).fill('Song server');
  await page.getByRole('button', { name: 'Create the key' }).click();
  const key = await page.getByRole('dialog', { name: 'The key is made' }).getByText(/^trf_/).innerText();
  await page.getByRole('button', { name: 'I have copied it' }).click();
  const server = serverOf(page.request, key);

  await server('PUT', '/items', { items: Array.from({ length: 40 }, (_, song) => ({ id: `s${song}`, name: `Song ${song}`, category: song % 2 === 0 ? 'Even' : 'Odd' })) });
  await buy(server, 0, 12);
  const serving = await train(page, 'Train a model', /^\d{4}-\d{2}-\d{2}-\w+ serves\.$/);
  await buy(server, 12, 8);
  const waiting = await train(page, 'Train again', /waits for your decision/);
  expect(waiting).not.toBe(serving);

  await page.goto('/merchandising/experiments/new?catalogue=songs');
  await page.getByLabel('Name', { exact: true }).fill('Varied lists or the new model');
  const [varied, newer] = [page.getByRole('group', { name: 'As now' }), page.getByRole('group', { name: 'Another blend' })];
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(newer.getByRole('alert')).toHaveText('This arm does the same as another. Change its blend or its version.');
  await varied.getByRole('radio', { name: 'Blend of its own' }).click();
  await varied.getByRole('slider', { name: 'Diversity' }).press('End');
  await newer.getByRole('radio', { name: 'Blend in force' }).click();
  await newer.getByLabel('Version of the model').selectOption(waiting);
  await page.getByRole('textbox', { name: 'Name of the arm that others are compared with' }).fill('Varied');
  await page.getByRole('textbox', { name: 'Name of the arm', exact: true }).fill('Newer model');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByText('The draft is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('The experiment runs.')).toBeVisible();

  // Everybody comes by; only those who see the newer model click.
  interface Answer { listId: string; version: string; items: { id: string }[] }
  const versions = new Set<string>();
  for (let person = 0; person < people; person++) {
    const { listId, version, items } = await server<Answer>('POST', '', { user: `p${person}`, placement: 'for_you', count: 5 });
    versions.add(version);
    if (version === waiting) await server('POST', '/events', { key: `click-${person}`, user: `p${person}`, item: items[0]?.id, kind: 'view', listId });
  }
  expect(versions).toEqual(new Set([serving, waiting]));
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('It is safe to stop: “Newer model” is better')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });

  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('The experiment is stopped.')).toBeVisible();
  expect((await server<Answer>('POST', '', { user: 'p1', placement: 'for_you' })).version).toBe(serving);

  await page.getByRole('button', { name: 'Put an arm in force' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(`Version ${waiting} of the model goes live for all lists of the catalogue.`)).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toHaveValue('Won the experiment “Varied lists or the new model”');
  await dialog.getByRole('button', { name: 'Put in force' }).click();
  await expect(page.getByText('“Newer model” is in force.')).toBeVisible();
  expect((await server<Answer>('POST', '', { user: 'p1', placement: 'for_you' })).version).toBe(waiting);
  await page.goto('/merchandising/catalogues/songs');
  await expect(page.getByText(`${waiting} serves.`)).toBeVisible();
});
