// The chat on another site: one line in its page, an own frame, only where it is listed, and it remembers its visitor.
import { gzipSync } from 'node:zlib';
import { expect, signIn, test } from './fixtures';
import { serveHostPage, type HostPage } from './host-page/serve-host-page';

// Each builds on the site that the first one adds.
test.describe.configure({ mode: 'serial' });

let shop: HostPage;
let stranger: HostPage;
let tag = { server: '', key: '' };

test.beforeAll(async () => {
  shop = await serveHostPage(() => tag);
  stranger = await serveHostPage(() => tag);
});

test.afterAll(async () => {
  await Promise.all([shop.close(), stranger.close()]);
});

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

test.describe('elsewhere', () => {
  test.use({ expectedErrors: { patterns: [/Failed to load resource/, /Trefoil/, /frame-ancestors|Refused to frame|framing/i] } });

  test('a site that is not listed gets no chat, and its page goes on', async ({ page, server }) => {
    await page.goto(stranger.origin);
    await expect(page.getByRole('heading', { name: 'Small things, well made' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('button', { name: /Open the chat/ })).toHaveCount(0);
    // Put around by hand, the browser refuses the frame.
    const answer = await page.request.get(`${server.url}/widget?site=${tag.key}&origin=${encodeURIComponent(stranger.origin)}`);
    expect(answer.headers()['content-security-policy']).not.toContain(stranger.origin);
  });
});
