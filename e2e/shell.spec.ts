// The shell: languages, themes, the command palette, and a landing page that loads no model before it is asked to.
import { expect, test } from './fixtures';

test('the language is switched and remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /切换到中文/ }).click();
  await expect(page.getByRole('link', { name: '登录' })).toBeVisible();
  await page.goto('/models');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('模型');
  await page.goto('/models?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Models');
});

test('the theme is switched and remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Colour theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/dark/);
});

test('the command palette opens pages by keyboard', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Go to a page or change a setting' })).toBeEnabled();
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('Models');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/models');
});

test('the demo on the landing page loads a model only when it is touched, and then answers here', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\.wasm|\/models\/|worker/.test(url))).toEqual([]);
  await page.getByRole('button', { name: /Northline Air cuts/ }).click();
  await expect(page.getByText(/this device · /)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Bearish').first()).toBeVisible();
  expect(asked.some((url) => url.includes('.wasm'))).toBe(true);
  expect(asked.filter((url) => url.includes('/api/v1/sentiment'))).toEqual([]);
});
