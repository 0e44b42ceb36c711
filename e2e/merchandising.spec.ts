// A marketer demands something of the lists: pins a product, sees it in the list of a customer whom they choose, and it holds.
import { expect, newPerson, signIn, signUp, test } from './fixtures';

test('a marketer pins a product and sees it for a chosen customer', async ({ page, otherPage, admin }) => {
  test.setTimeout(180_000);
  const customer = newPerson('Cleo');
  await signUp(otherPage, customer);
  await otherPage.request.post('/api/v1/recommendations/events', {
    data: { events: ['22423', '85123A', '22720'].map((item) => ({ key: `pin-${item}-${Date.now()}`, item, kind: 'purchase' })) },
  });

  await signIn(page, admin, '**/admin');
  await page.goto('/merchandising/rules/new?kind=pin');
  await page.getByLabel('Name', { exact: true }).fill('Our fern mug first');
  await page.getByRole('button', { name: 'Add an item' }).click();
  await page.getByRole('combobox', { name: 'Name or item number' }).fill('fern mug');
  await page.getByRole('option', { name: /fern mug/i }).click();
  await page.getByRole('button', { name: /^Choose a customer/ }).click();
  await page.getByRole('combobox', { name: 'Name, e-mail address or customer number' }).fill(customer.email);
  await page.getByRole('option', { name: new RegExp(customer.name) }).click();
  const after = page.getByRole('list', { name: 'List with the change' });
  await expect(after.getByRole('listitem').first()).toContainText(/fern mug/i);
  await expect(after.getByText('pinned', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'List as it is now' }).getByText(/fern mug/i)).toHaveCount(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“Our fern mug first” is saved.')).toBeVisible();

  const answer = await otherPage.request.post('/api/v1/recommendations', { data: { placement: 'for_you' } });
  const { items } = (await answer.json()) as { items: { id: string; reason: { kind: string } }[] };
  expect(items[0]).toMatchObject({ id: 'MUG-FERN', reason: { kind: 'pinned' } });
  await expect(page.getByText(/created.*Our fern mug first/)).toBeVisible();
});
