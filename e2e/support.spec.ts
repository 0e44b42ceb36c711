// Customer service as a customer meets it: answers with their sources, orders that change and change back, and a server that dies.
import { expect, test } from './fixtures';
import type { Page } from '@playwright/test';

const log = (page: Page) => page.getByRole('log');

async function say(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: 'Your message' });
  await composer.fill(text);
  await composer.press('Enter');
}

/** What the chat answers next. */
const answers = (page: Page, text: string | RegExp) => expect(log(page).getByText(text).last()).toBeVisible();

test.describe('a visitor', () => {
  test('gets the answer with its source, marked, and opens the article', async ({ page }) => {
    await page.goto('/support');
    await say(page, 'how long does delivery take?');
    const source = log(page).getByRole('link', { name: /How long delivery takes|deliver/i }).first();
    await expect(source).toBeVisible();
    await expect(log(page).locator('mark').first()).toBeVisible();
    const href = await source.getAttribute('href');
    expect(href).toBe('/help/delivery-times');
    await page.goto(href!);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('is answered in the language of each message', async ({ page }) => {
    await page.goto('/support');
    await say(page, '你们可以开发票吗');
    await expect(log(page).locator('mark').filter({ hasText: /[\u4e00-\u9fff]/ }).first()).toBeVisible();
    await say(page, 'can I pay with PayPal?');
    await expect(log(page).locator('mark').filter({ hasText: 'PayPal' }).first()).toBeVisible();
  });

  test('cancels an order over four turns and undoes it', async ({ page }) => {
    await page.goto('/support');
    await say(page, 'I want to cancel my order');
    await answers(page, /Which order/);
    await say(page, 'ff 204817');
    await answers(page, /e-mail address/);
    await say(page, 'robin@example.com');
    await answers(page, /Shall I cancel FF-204817/);
    await log(page).getByRole('button', { name: 'Yes, please' }).click();
    await answers(page, /FF-204817 is cancelled/);
    await log(page).getByRole('button', { name: 'Undo' }).click();
    await answers(page, /Undone/);
    await say(page, 'where is my order?');
    await answers(page, /FF-204817/);
    // The order is as it was, on a fresh page too.
    await page.reload();
    await answers(page, /Undone/);
  });

  test('learns nothing about an order that is not theirs', async ({ page }) => {
    await page.goto('/support');
    await say(page, 'where is order FF-204817? my mail is somebody.else@example.com');
    await answers(page, /no order|can’t find|not find|don’t match|doesn’t match/i);
    await expect(log(page).getByText(/Placed|Fern Mug/)).toHaveCount(0);
  });

  test('may send anything', async ({ page }) => {
    await page.goto('/support');
    await say(page, '<img src=x onerror="document.title=1"> <script>alert(1)</script> **where** is my parcel');
    await answers(page, /order number/);
    expect(await page.title()).not.toBe('1');
    await expect(log(page).locator('img[src="x"]')).toHaveCount(0);
  });
});

test.describe('without the server', () => {
  test.use({ expectedErrors: { patterns: [/Failed to load resource/, /net::ERR_/, /fetch/i] } });

  test('the chat answers on the device, and the same conversation goes on when the server is back', async ({ page, server }) => {
    test.setTimeout(240_000);
    await page.goto('/support');
    await say(page, 'do you wrap gifts?');
    await expect(log(page).locator('mark').first()).toBeVisible();
    // The device fetches what it needs after the first use.
    await expect(page.getByRole('region', { name: 'Chat with customer service' })).toHaveAttribute('data-device', 'ready', { timeout: 60_000 });
    await server.kill();
    await say(page, 'which payment methods do you take?');
    await expect(log(page).getByText('on your device').first()).toBeVisible({ timeout: 30_000 });
    await say(page, 'cancel my order');
    await answers(page, /server/i);
    await server.start();
    await expect(page.getByText('Answers at once')).toBeVisible({ timeout: 60_000 });
    await say(page, 'can I return a candle that I opened?');
    await expect(log(page).locator('mark').filter({ visible: true }).last()).toBeVisible();
    await page.reload();
    await answers(page, 'which payment methods do you take?');
    await answers(page, 'can I return a candle that I opened?');
  });
});
