// What the journeys share: a server, people who sign up, and a page on which any unexpected error fails the test.
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { TestServer } from './server';

export interface Person {
  name: string;
  email: string;
  password: string;
}

let people = 0;

/** A person nobody has met before. */
export function newPerson(name = 'Ada'): Person {
  people += 1;
  return { name: `${name} ${people}`, email: `${name.toLowerCase()}${people}.${process.pid}@example.com`, password: `quiet-harbour-${people}-lantern` };
}

async function fillAccountForm(page: Page, person: Person, button: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(person.name);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: button, exact: true }).click();
}

export async function signUp(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-up');
  await fillAccountForm(page, person, 'Create account');
  await page.waitForURL('**/sentiment');
}

export async function signIn(page: Page, { email, password }: Person, expected = '**/sentiment'): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(expected);
}

interface WorkerFixtures {
  server: TestServer;
  admin: Person;
  /** Somebody with an account, for tests to which it does not matter who: only so many may sign up from one address. */
  member: Person;
}

interface TestFixtures {
  /** Console errors that this test expects, for example while the server is away. */
  expectedErrors: { patterns: RegExp[] };
  /** A fresh page of another person in another browser. */
  otherPage: Page;
}

async function claimAdmin(browser: Browser, server: TestServer): Promise<Person> {
  const admin = newPerson('Grace');
  const page = await browser.newPage({ baseURL: server.url });
  await page.goto(server.setupLink);
  await fillAccountForm(page, admin, 'Create the admin account');
  await page.waitForURL('**/admin');
  await page.close();
  return admin;
}

async function makeMember(browser: Browser, server: TestServer): Promise<Person> {
  const member = newPerson('Max');
  const page = await browser.newPage({ baseURL: server.url, locale: 'en-US' });
  await signUp(page, member);
  await page.close();
  return member;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // Playwright reads the first parameter's pattern: none of its fixtures are used.
    async ({}, provide) => {
      const server = await TestServer.open();
      await provide(server);
      await server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  admin: [async ({ browser, server }, provide) => provide(await claimAdmin(browser, server)), { scope: 'worker', timeout: 120_000 }],
  member: [async ({ browser, server }, provide) => provide(await makeMember(browser, server)), { scope: 'worker', timeout: 120_000 }],
  baseURL: async ({ server }, provide) => provide(server.url),
  expectedErrors: [{ patterns: [] }, { option: true }],
  page: async ({ page, expectedErrors }, provide) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
    });
    await provide(page);
    expect(errors.filter((error) => !expectedErrors.patterns.some((expected) => expected.test(error)))).toEqual([]);
  },
  otherPage: async ({ browser, server }, provide) => {
    const context = await browser.newContext({ baseURL: server.url, locale: 'en-US' });
    await provide(await context.newPage());
    await context.close();
  },
});

export { expect };
