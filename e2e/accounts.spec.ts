// Accounts: the first admin, signing in and out, limits, and what admins may do with people.
import { expect, newPerson, signIn, signUp, test } from './fixtures';

test('the set-up link makes one admin and then stops working', async ({ page, server, admin }) => {
  await page.goto(server.setupLink);
  await expect(page.getByText('This link does not work')).toBeVisible();
  await signIn(page, admin, '**/admin');
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
});

test.describe('wrong passwords', () => {
  test.use({ expectedErrors: { patterns: [/401/] } });

  test('are refused with the same words, whether the account exists or not', async ({ page }) => {
    const person = newPerson();
    await signUp(page, person);
    await page.context().clearCookies();
    const messageFor = async (email: string) => {
      await page.goto('/sign-in');
      await page.getByLabel('E-mail address').fill(email);
      await page.getByLabel('Password', { exact: true }).fill('not the password');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      return page.getByRole('alert').filter({ hasText: /./ }).first().innerText();
    };
    expect(await messageFor(person.email)).toBe(await messageFor('nobody@example.com'));
  });
});

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: { patterns: [/Failed to load resource/] } });

  test('no form puts a password into the address', async ({ page }) => {
    for (const [path, button] of [['/sign-in', 'Sign in'], ['/sign-up', 'Create account']] as const) {
      await page.goto(path);
      await page.getByLabel('E-mail address').fill('somebody@example.com');
      await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.waitForLoadState();
      expect(page.url()).not.toContain('horse');
    }
  });
});

test('an e-mail address is taken once, and a weak password is refused with the reason', async ({ page, otherPage }) => {
  const person = newPerson();
  await signUp(page, person);
  await otherPage.goto('/sign-up');
  const attempt = async (email: string, password: string) => {
    await otherPage.getByLabel('Name', { exact: true }).fill('Somebody else');
    await otherPage.getByLabel('E-mail address').fill(email);
    await otherPage.getByLabel('Password', { exact: true }).fill(password);
    await otherPage.getByRole('button', { name: 'Create account', exact: true }).click();
  };
  await attempt(person.email, person.password);
  await expect(otherPage.getByText('There is an account with this')).toBeVisible();
  await attempt(newPerson().email, 'password1');
  await expect(otherPage).toHaveURL(/sign-up/);
  await expect(otherPage.getByText(/first that are guessed/)).toBeVisible();
});

test('signing out ends the session for every copy of the cookie', async ({ page, otherPage }) => {
  await signUp(page, newPerson());
  await otherPage.context().addCookies(await page.context().cookies());
  await otherPage.goto('/sentiment/history');
  await expect(otherPage).toHaveURL(/history/);
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await otherPage.goto('/sentiment/history');
  await expect(otherPage).toHaveURL(/sign-in\?next=%2Fsentiment%2Fhistory/);
});

test('an admin disables a person, whose session dies, and the audit log says so', async ({ page, otherPage, admin }) => {
  const person = newPerson('Blaise');
  await signUp(otherPage, person);
  await signIn(page, admin, '**/admin');
  await page.goto(`/admin/people?q=${encodeURIComponent(person.email)}`);
  const row = page.getByRole('row', { name: new RegExp(person.name) });
  await row.getByRole('button', { name: `Change ${person.name}` }).click();
  await page.getByRole('menuitem', { name: 'Disable' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes, do it' }).click();
  await expect(row).toContainText('Disabled');
  await otherPage.goto('/sentiment');
  await expect(otherPage).toHaveURL(/sign-in/);
  await page.goto('/admin/audit');
  await expect(page.getByText(person.name).first()).toBeVisible();
});

test('ordinary people do not see admin pages', async ({ page }) => {
  test.info().annotations.push({ type: 'why', description: 'the page answers 404, so that its existence is not given away' });
  await signUp(page, newPerson());
  const answer = await page.request.get('/admin/people');
  expect(await answer.text()).toContain('There is nothing here');
});
