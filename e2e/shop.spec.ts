// The demo shop as a visitor uses it: a typo in the search, a product, the basket, an order, and the chat that knows the order.
import { expect, newPerson, signUp, test } from './fixtures';

test('search forgives a typo, a basket becomes an order, and the chat finds it', async ({ page }) => {
  test.setTimeout(180_000);
  const person = newPerson('Shopper');
  await signUp(page, person);
  await page.goto('/shop');
  await page.waitForURL('**/shop/fern-and-fable');
  const search = page.getByRole('combobox', { name: /Search in/ }).or(page.getByRole('searchbox', { name: /Search in/ })).first();
  await search.fill('lantren');
  await search.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/lant/i);
  const product = page.getByRole('link', { name: /lantern/i }).first();
  await expect(product).toBeVisible();
  await page.goto('/shop/fern-and-fable/p/22423');
  await expect(page.getByRole('heading', { level: 1, name: /Regency Cakestand/i })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Similar' })).toBeVisible();
  await page.getByRole('button', { name: 'Into the basket' }).first().click();
  await expect(page.getByText(/is in your basket/)).toBeVisible();
  await page.goto('/shop/fern-and-fable/basket');
  await expect(page.getByText(/Regency Cakestand/i).first()).toBeVisible();
  await page.getByRole('link', { name: 'To the checkout' }).click();
  await expect(page.getByText('Nothing is paid and nothing is delivered')).toBeVisible();
  await page.getByLabel('Street and number').fill('12 Rose Lane');
  await page.getByLabel('Town').fill('Leeds');
  await page.getByLabel('Postcode').fill('LS1 4AP');
  await page.getByRole('button', { name: 'Order without paying' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you, your order is placed' })).toBeVisible();
  const number = /FF-\d{6}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  expect(number).toMatch(/^FF-\d{6}$/);

  await page.goto('/support');
  const answered = page.waitForResponse((response) => response.url().includes('/messages') && response.request().method() === 'POST');
  await page.getByRole('textbox').last().fill(`Where is my order ${number}?`);
  await page.keyboard.press('Enter');
  expect((await answered).ok()).toBe(true);
  await expect(page.getByRole('article', { name: `Order ${number}` })).toBeVisible();
});
