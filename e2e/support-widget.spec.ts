// The chat on another site: one line in its page, an own frame, only where it is listed, and it remembers its visitor.
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, signIn, test } from './fixtures';
import { serveHostPage, type HostPage } from './host-page/serve-host-page';

// Each builds on the site that the first one adds.
test.describe.configure({ mode: 'serial' });

let shop: HostPage;
let stranger: HostPage;
let tag = { server: '', key: '' };

test.beforeAll(async () => {
  shop = await serveHostPage('chat', () => tag);
  stranger = await serveHostPage('chat', () => tag);
});

test.afterAll(async () => {
  await Promise.all([shop.close(), stranger.close()]);
});

/** Nothing for axe to find, in the frame either. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
}

test('one line puts the chat on a listed site and on no other', async ({ page, otherPage, server, admin }) => {
  test.setTimeout(180_000);
  await signIn(otherPage, admin, '**/admin');
  await otherPage.goto('/admin/support/sites/new');
  await otherPage.getByLabel('Name').first().fill('Hazel & Co.');
  await otherPage.getByLabel('Addresses of its pages').fill('https://*.shop.example');
  await otherPage.getByRole('button', { name: 'Add the site' }).click();
  await expect(otherPage.getByText(/without \*/)).toBeVisible();
  await otherPage.getByLabel('Addresses of its pages').fill(shop.origin);
  await otherPage.getByRole('button', { name: 'Add the site' }).click();
  await expect(otherPage.getByText(/was added/).first()).toBeVisible();
  const line = await otherPage.getByText(/<script async src=/).first().textContent();
  await expectAccessible(otherPage);
  tag = { server: server.url, key: /data-site="([^"]+)"/.exec(line ?? '')?.[1] ?? '' };
  expect(tag.key).not.toBe('');

  const script = await page.request.get(`${server.url}/widget.js`);
  expect((await script.body()).byteLength).toBeLessThan(20_000);
  expect(gzipSync(await script.body()).byteLength).toBeLessThan(10_000);

  // Nothing of the chat is loaded before it is opened.
  const frames: string[] = [];
  page.on('request', (request) => request.url().includes('/widget?') && frames.push(request.url()));
  await page.goto(shop.origin);
  const open = page.getByRole('button', { name: /Open the chat/ });
  await expect(open).toBeVisible();
  expect(frames).toEqual([]);
  // The frame is alive once it has asked for earlier conversations.
  const alive = page.waitForResponse(/support\/conversations$/);
  await open.click();
  await alive;
  const chat = page.frameLocator('iframe');
  await chat.getByRole('textbox', { name: 'Your message' }).fill('do you wrap gifts?');
  await chat.getByRole('textbox', { name: 'Your message' }).press('Enter');
  await expect(chat.getByRole('log').locator('mark').filter({ visible: true }).first()).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectAccessible(page);
  // The shop's own styles reach neither button nor frame.
  expect((await page.locator('iframe').boundingBox())!.width).toBeGreaterThan(250);

  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Ask us about an order' }).click();
  await expect(page.frameLocator('iframe').getByRole('log').getByText('do you wrap gifts?')).toBeVisible();
});

test('a phone gets the whole screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto(shop.origin);
  await page.getByRole('button', { name: /Open the chat/ }).click();
  const box = (await page.locator('iframe').boundingBox())!;
  expect(box.width).toBeGreaterThanOrEqual(388);
  expect(box.height).toBeGreaterThanOrEqual(770);
  await page.frameLocator('iframe').getByRole('button', { name: 'Close the chat' }).click();
  await expect(page.locator('iframe')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Small things, well made' })).toBeVisible();
});

test('an answer that comes while the chat is closed is counted, on the next page too', async ({ page, otherPage, admin }) => {
  test.setTimeout(120_000);
  await page.goto(shop.origin);
  const alive = page.waitForResponse(/support\/conversations$/);
  await page.getByRole('button', { name: 'Open the chat' }).click();
  await alive;
  const chat = page.frameLocator('iframe');
  await chat.getByRole('textbox', { name: 'Your message' }).fill('I want to talk to a person about napkins');
  await chat.getByRole('textbox', { name: 'Your message' }).press('Enter');
  await expect(chat.getByText('Waiting for a person').first()).toBeVisible();
  await chat.getByRole('button', { name: 'Close the chat' }).click();
  // The focus is back where it came from.
  await expect(page.getByRole('button', { name: 'Open the chat' })).toBeFocused();

  await signIn(otherPage, admin, '**/admin');
  const { items } = (await (await otherPage.request.get('/api/v1/support/inbox?view=waiting')).json()) as { items: { id: string; revision: number }[] };
  const [waiting] = items;
  expect((await otherPage.request.post(`/api/v1/support/inbox/${waiting?.id}/take`, { data: { revision: waiting?.revision } })).ok()).toBe(true);
  const said = await otherPage.request.post(`/api/v1/support/inbox/${waiting?.id}/messages`, { data: { clientId: randomUUID(), text: 'The napkins are back on Friday.' } });
  expect(said.ok()).toBe(true);

  const counted = page.getByRole('button', { name: 'Open the chat · 1 unread' });
  await expect(counted).toBeVisible();
  await expect(page.getByLabel('Unread answers')).toHaveText('1');
  await page.getByRole('link', { name: 'Tea' }).click();
  await expect(counted).toBeVisible();
  await counted.click();
  await expect(page.frameLocator('iframe').getByText('The napkins are back on Friday.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Open the chat', exact: true })).toBeVisible();
  await expect(page.getByLabel('Unread answers')).toHaveText('0');
});

test.describe('elsewhere', () => {
  test.use({ expectedErrors: { patterns: [/Failed to load resource/, /Trefoil/, /frame-ancestors|Refused to frame|framing/i] } });

  test('a site that is not listed gets no chat, and its page goes on', async ({ page, server }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await page.goto(stranger.origin);
    await expect(page.getByRole('heading', { name: 'Small things, well made' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('button', { name: /Open the chat/ })).toHaveCount(0);
    // Put around by hand, with another's origin, the browser refuses the frame.
    const address = `${server.url}/widget?site=${tag.key}&origin=${encodeURIComponent(shop.origin)}`;
    expect((await page.request.get(address)).headers()['content-security-policy']).toContain(`frame-ancestors ${shop.origin}`);
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), address);
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    expect(warnings.filter((text) => text.includes('Trefoil chat'))).toEqual([expect.stringContaining('is not among the origins')]);
  });

  test('a site that was disabled while its page was open loses the chat, and gets it back', async ({ page, otherPage, admin }) => {
    test.setTimeout(120_000);
    await signIn(otherPage, admin, '**/admin');
    await otherPage.goto('/admin/support/sites');
    await page.goto(shop.origin);
    const open = page.getByRole('button', { name: /Open the chat/ });
    await expect(open).toBeVisible();
    await otherPage.getByRole('button', { name: 'Disable' }).click();
    await otherPage.getByRole('button', { name: 'Undo' }).click();
    await expect(otherPage.getByText('The chat is back on Hazel & Co.')).toBeVisible();
    await otherPage.getByRole('button', { name: 'Disable' }).click();
    const enable = otherPage.getByRole('button', { name: 'Enable again' });
    await expect(enable).toBeVisible();

    await open.click();
    await expect(page.locator('dialog')).toBeVisible();
    await expect(page.locator('dialog')).toBeHidden();
    await expect(page.getByRole('button', { name: /the chat/ })).toHaveCount(0);
    await enable.click();
    await expect(otherPage.getByRole('button', { name: 'Disable' })).toBeVisible();
    await page.reload();
    await expect(open).toBeVisible();
  });
});
