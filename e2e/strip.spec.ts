// Recommendations on another site: one line in a page with a strict policy shows a list, tells what is clicked with the list that it came
// from, and where it may not stand, the page is as if there were no line.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, signIn, test } from './fixtures';
import { serveHostPage, type HostPage } from './host-page/serve-host-page';

// Each uses the key that the first one makes.
test.describe.configure({ mode: 'serial' });

let shop: HostPage;
let stranger: HostPage;
let tag = { server: '', key: '' };

test.beforeAll(async () => {
  shop = await serveHostPage('strip', () => tag);
  stranger = await serveHostPage('strip', () => tag);
});

test.afterAll(async () => {
  await Promise.all([shop.close(), stranger.close()]);
});

const strip = (page: Page) => page.getByRole('region', { name: 'Similar items' });
const cards = (page: Page) => strip(page).getByRole('link');

/** The space between what stands above the strip and what stands below it. */
async function gap(page: Page): Promise<number> {
  const [above, below] = await Promise.all([page.locator('#above').boundingBox(), page.locator('#below').boundingBox()]);
  return below!.y - above!.y - above!.height;
}

test('one line shows a list, and a click is told with its list', async ({ page, otherPage, server, admin }) => {
  test.setTimeout(120_000);
  await signIn(otherPage, admin, '**/admin');
  await otherPage.goto('/merchandising/keys');
  await otherPage.getByRole('button', { name: 'New key' }).click();
  await otherPage.getByLabel('Name', { exact: true }).fill('Hazel & Co.');
  await otherPage.getByLabel('Addresses of its pages').fill(`${shop.origin}/spoons`);
  await otherPage.getByRole('button', { name: 'Create the key' }).click();
  await expect(otherPage.getByText(`leave out what follows the host. Write ${shop.origin}`)).toBeVisible();
  await otherPage.getByLabel('Addresses of its pages').fill(shop.origin);
  await otherPage.getByRole('button', { name: 'Create the key' }).click();
  await otherPage.getByRole('button', { name: 'Done' }).click();
  const line = await otherPage.getByText(/<script src=/).first().textContent();
  tag = { server: server.url, key: /data-key="([^"]+)"/.exec(line ?? '')?.[1] ?? '' };
  expect(tag.key).toMatch(/^pk_/);

  await page.goto(shop.origin);
  await expect(cards(page)).toHaveCount(10);
  // The policy let styles and pictures through.
  expect(await strip(page).getByRole('list').evaluate((list) => getComputedStyle(list).display)).toBe('grid');
  await expect.poll(() => strip(page).locator('img').first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  // Somebody who looks is known by what they look at, once the server has taken it.
  const first = await cards(page).first().locator('.name').innerText();
  const told = page.waitForResponse(/recommendations\/events$/);
  await page.evaluate(() => document.addEventListener('trefoil:click', (event) => event.preventDefault()));
  await cards(page).first().click();
  expect((await told).ok()).toBe(true);
  expect(page.url()).toBe(`${shop.origin}/`);
  await otherPage.goto('/merchandising/shoppers');
  await otherPage.getByRole('group', { name: 'Customers' }).getByRole('link').first().click();
  const seen = otherPage.getByRole('listitem').filter({ has: otherPage.getByText('out of a list') }).last();
  await expect(seen).toContainText(first);
});

test('what is hidden by a word of the page is gone, and stays away', async ({ page }) => {
  await page.goto(shop.origin);
  const link = (await cards(page).first().getAttribute('href')) ?? '';
  const id = link.split('/').at(-1) ?? '';
  await page.evaluate((item) => window.trefoil?.strip?.event('hide', item), id);
  await page.evaluate(() => window.trefoil?.strip?.refresh());
  await expect(cards(page)).toHaveCount(10);
  await expect(strip(page).locator(`a[href="${link}"]`)).toHaveCount(0);
  await page.reload();
  await expect(cards(page)).toHaveCount(10);
  await expect(strip(page).locator(`a[href="${link}"]`)).toHaveCount(0);
});

test('it suits a dark page and a phone, and goes by keyboard', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(shop.origin);
  await expect(cards(page)).toHaveCount(10);
  expect(await strip(page).getByRole('heading').evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(240, 230, 216)');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);

  const further = strip(page).getByRole('button', { name: 'Further' });
  await page.keyboard.press('Tab');
  await expect(further).toBeFocused();
  const list = strip(page).getByRole('list');
  await page.keyboard.press('Enter');
  await expect.poll(() => list.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(100);
  // Tab goes through the cards and brings each into view.
  await cards(page).nth(8).focus();
  await page.keyboard.press('Tab');
  await expect(cards(page).nth(9)).toBeFocused();
  await expect(cards(page).nth(9)).toBeInViewport({ ratio: 0.9 });
});

test.describe('elsewhere', () => {
  test.use({ expectedErrors: { patterns: [/Failed to load resource/, /CORS policy/] } });

  test('a page that is not on the key has no hole and is told why', async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await page.route('**/strip.js', (route) => route.abort());
    await page.goto(stranger.origin);
    const bare = await gap(page);
    await page.unrouteAll();
    await page.goto(stranger.origin);
    await expect.poll(() => warnings.filter((text) => text.includes(stranger.origin))).not.toEqual([]);
    await expect(strip(page)).toBeHidden();
    expect(await gap(page)).toBe(bare);
    await expect(page.getByRole('heading', { name: 'Walnut spoon' })).toBeVisible();
  });

  test('a key that was revoked is refused at once', async ({ page, otherPage, admin }) => {
    await page.goto(shop.origin);
    await expect(cards(page)).toHaveCount(10);
    await signIn(otherPage, admin, '**/admin');
    await otherPage.goto('/merchandising/keys');
    await otherPage.getByRole('button', { name: 'Revoke Hazel & Co.' }).click();
    await otherPage.getByRole('button', { name: 'Revoke', exact: true }).click();
    await expect(otherPage.getByText('Hazel & Co. is revoked.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Delivered in three days.')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(strip(page)).toBeHidden();
  });
});
