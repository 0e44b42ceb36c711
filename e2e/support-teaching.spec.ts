// An admin teaches the assistant something that it did not know, looks at what changes, and the next customer is answered.
import { expect, signIn, test } from './fixtures';

const phrases = [
  'do you have a wedding list', 'can I set up a gift registry', 'we are getting married and want guests to pick presents from a list',
  'how do guests buy from our wedding list', 'is there a baby shower registry', 'share a gift list with our family', 'create a registry for our big day',
  'can friends see which presents on the list are taken', 'where do guests find our wedding list', 'add things to our gift registry',
  'I want a list that my guests can buy from', 'gift list for a wedding please',
];

test('a new intent is taught, goes live on confirmation, answers, and is rolled back', async ({ page, otherPage, admin }) => {
  test.setTimeout(240_000);
  await signIn(page, admin, '**/admin');
  await page.goto('/admin/support/teaching/new');
  await page.getByLabel('What do customers want?').fill('Wedding lists');
  await page.getByLabel('Answer in English').fill('Yes: make a list under **Account → Lists** and share its link.');
  await page.getByLabel('How customers say it, in English').fill(['cancel it please, I don\'t need it any more', ...phrases].join('\n'));
  await page.getByRole('button', { name: 'Save' }).click();
  // A phrase that another intent holds is named by its line.
  await expect(page.getByText(/Line 1 belongs to/)).toBeVisible();
  await page.getByLabel('How customers say it, in English').fill(phrases.join('\n'));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL('**/admin/support/teaching');

  await page.getByRole('button', { name: 'Train now' }).click();
  await expect(page.getByText('New: wedding lists')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Taught, held out')).toBeVisible();
  const question = 'could our guests choose presents from a wedding registry at your shop?';
  const ask = async () => {
    await otherPage.goto('/support');
    const composer = otherPage.getByRole('textbox', { name: 'Your message' });
    await composer.fill(question);
    await composer.press('Enter');
  };

  await page.getByRole('button', { name: /Make it live/ }).click();
  await expect(page.getByText('The new version is live.')).toBeVisible({ timeout: 60_000 });
  await ask();
  await expect(otherPage.getByRole('log').getByText('share its link')).toBeVisible();

  await page.getByRole('button', { name: 'Roll back' }).last().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Roll back' }).click();
  await expect(page.getByText(/serves again/)).toBeVisible({ timeout: 60_000 });
});
