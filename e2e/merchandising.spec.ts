// A marketer demands something of the lists: pins a product, sees it in the list of a customer whom they choose, and it holds; and takes back
// what went too far.
import { readFileSync } from 'node:fs';
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

test('a rule that leaves nothing says so, is duplicated, deleted and brought back from the history', async ({ page, admin }) => {
  test.setTimeout(180_000);
  await signIn(page, admin, '**/admin');
  await page.goto('/merchandising/rules/new?kind=price_range');
  await page.getByLabel('Name', { exact: true }).fill('Free things only');
  await page.getByLabel('Up to (GBP)').fill('0.00');
  await expect(page.getByText(/^With this rule nothing is left to show for For you: all [\d,]+ items are excluded\.$/)).toBeVisible();
  await expect(page.getByText('Nothing is left to show: rules, stock and what this customer hid or bought exclude everything.')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“Free things only” is saved.')).toBeVisible();
  await expect(page.getByText('Nothing is left to recommend')).toBeVisible();
  const note = async () => ((await (await page.request.post('/api/v1/recommendations', { data: { placement: 'trending' } })).json()) as { note: string | null }).note;
  expect(await note()).toBe('all_excluded');
  await page.goto('/recommendations');
  await expect(page.getByRole('complementary').getByText(/nothing/i).first()).toBeVisible();

  const act = async (rule: string, name: string) => {
    await page.getByRole('button', { name: `More for ${rule}`, exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await page.goto('/merchandising/rules');
  await act('Free things only', 'Duplicate');
  await expect(page.getByText('“Free things only (copy)” is made, switched off for now.')).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Free things only (copy) is in force' })).not.toBeChecked();
  await act('Free things only', 'Delete');
  await expect(page.getByText('“Free things only” is deleted.')).toBeVisible();
  await expect(page.getByText('Nothing is left to recommend')).toBeHidden();
  expect(await note()).not.toBe('all_excluded');
  await page.reload();
  const deleted = page.getByRole('region', { name: 'History' }).getByRole('listitem').filter({ hasText: 'deleted Free things only' });
  await deleted.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText('“Free things only” is back.')).toBeVisible();
  await expect(page.getByText('Nothing is left to recommend')).toBeVisible();
  for (const rule of ['Free things only', 'Free things only (copy)']) {
    await act(rule, 'Delete');
    await expect(page.getByText(`“${rule}” is deleted.`)).toBeVisible();
  }
});

test('a blend is put in force with a reason and rolled back', async ({ page, admin }) => {
  await signIn(page, admin, '**/admin');
  await page.goto('/merchandising/blend?placement=trending');
  const change = async (reason: string) => {
    await page.getByRole('slider', { name: /^Novelty/ }).press('ArrowRight');
    await page.getByRole('button', { name: 'Put in force' }).click();
    if (reason === 'Less known things') await expect(page.getByText('Say in a few words why.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Why' }).fill(reason);
    await page.getByRole('button', { name: 'Put in force' }).click();
    await expect(page.getByRole('region', { name: 'History' }).getByRole('listitem').first()).toContainText(reason);
  };
  await change('Less known things');
  await change('Even less known things');
  const history = page.getByRole('region', { name: 'History' }).getByRole('listitem');
  await page.getByRole('button', { name: 'Roll back to this: Less known things' }).click();
  await expect(page.getByText('The earlier blend is in force again.')).toBeVisible();
  await expect(history).toHaveCount(3);
  await expect(history.first()).toContainText('Back to the blend of');
  await expect(history.first()).toContainText('In force');
  await expect(page.getByRole('slider', { name: /^Novelty/ })).toHaveAttribute('aria-valuenow', '0.05');
});

test('the report is a table for a spreadsheet', async ({ page, admin }) => {
  await signIn(page, admin, '**/admin');
  await page.request.post('/api/v1/recommendations', { data: { placement: 'trending' } });
  await page.goto('/merchandising');
  const downloaded = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Figures (CSV)' }).click();
  const file = await downloaded;
  expect(file.suggestedFilename()).toBe('trefoil-recommendations-fern-and-fable.csv');
  const text = readFileSync(await file.path(), 'utf8');
  const [header, first] = text.split('\r\n');
  expect(header).toBe('\uFEFFday,placement,version,lists,lists_clicked,click_rate,click_rate_low,click_rate_high,lists_basketed,lists_bought,purchase_rate,purchase_rate_low,purchase_rate_high,clicks,units,revenue');
  expect(first).toMatch(/^\d{4}-\d{2}-\d{2},\w+,[^,]+,\d+,/);
});
