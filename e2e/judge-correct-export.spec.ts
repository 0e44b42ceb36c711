// A user judges a text and a file, corrects one answer, and an admin finds that on the dashboard and exports it.
import { readFileSync } from 'node:fs';
import { expect, newPerson, signIn, signUp, test } from './fixtures';
import { asCsv, realTexts } from './real-texts';

test('judge a text and 500 rows, correct one, see it as an admin, export it', async ({ page, otherPage, admin }) => {
  test.setTimeout(180_000);
  await signUp(page, newPerson());

  await page.getByRole('textbox', { name: 'Text or headlines' }).fill('Northwind shares surge 9% after record profit');
  await page.getByRole('button', { name: 'Judge this text' }).click();
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByText('Bullish').first()).toBeVisible();
  await expect(results.getByText('What moved the verdict')).toBeVisible();

  const { texts, source } = realTexts(500);
  test.info().annotations.push({ type: 'texts', description: source });
  await page.getByRole('tab', { name: 'CSV file' }).click();
  await page.getByLabel('Choose a file').setInputFiles({ name: 'validation.csv', mimeType: 'text/csv', buffer: Buffer.from(asCsv(texts)) });
  await page.getByRole('button', { name: 'Judge 500 texts' }).click();
  await expect(page.getByText('500 answers')).toBeVisible({ timeout: 60_000 });

  await page.getByRole('link', { name: 'Open as a page' }).click();
  await page.waitForURL('**/sentiment/batches/**');
  await page.getByRole('combobox', { name: 'Filter by verdict' }).click();
  await page.getByRole('option', { name: 'Bearish' }).click();
  await expect(page.getByText('500 answers')).toBeHidden();
  await page.getByRole('table').getByRole('link').first().click();
  await page.waitForURL('**/sentiment/results/**');

  await page.getByRole('button', { name: 'Not helpful' }).click();
  await page.getByRole('combobox', { name: 'Which verdict would be right?' }).click();
  await page.getByRole('option', { name: 'Neutral' }).click();
  const comment = `No opinion in it ${Date.now()}`;
  await page.getByLabel('Comment (optional)').fill(comment);
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await signIn(otherPage, admin, '**/admin');
  await expect(otherPage.getByText(comment)).toBeVisible();
  await otherPage.goto('/admin/feedback');
  await expect(otherPage.getByRole('table')).toContainText('Neutral');
  const download = otherPage.waitForEvent('download');
  await otherPage.getByRole('link', { name: 'Export CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain(comment);
  expect(csv).toContain('bearish');
});

test('a text that names several companies says what it means for each', async ({ page }) => {
  await signUp(page, newPerson());
  await page.getByRole('textbox', { name: 'Text or headlines' }).fill('$AAPL surges to a record high, $MSFT plunges on profit warning');
  await page.getByRole('button', { name: 'Judge this text' }).click();
  const companies = page.getByRole('list', { name: 'Company by company' }).getByRole('listitem');
  await expect(companies.filter({ hasText: 'AAPL' })).toContainText('Bullish');
  await expect(companies.filter({ hasText: 'MSFT' })).toContainText('Bearish');
});
