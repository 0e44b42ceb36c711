// A question that the assistant cannot answer reaches a person in another browser, live, and goes back to the assistant afterwards.
import type { Page } from '@playwright/test';
import { expect, signIn, test } from './fixtures';

async function say(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: 'Your message' });
  await composer.fill(text);
  await composer.press('Enter');
}

test('an out-of-scope question is handed over, answered by a person, given back, resolved and reopened', async ({ page, otherPage, admin }) => {
  test.setTimeout(180_000);
  const customer = page;
  const agent = otherPage;
  await customer.goto('/support');
  const log = customer.getByRole('log');
  await say(customer, 'what is the capital of mongolia');
  await expect(log.getByText(/didn’t understand/)).toBeVisible();
  await say(customer, 'how do i bake a sourdough bread');
  await expect(log.getByText(/Handed to a person/)).toBeVisible();
  await expect(customer.getByText('Waiting for a person')).toBeVisible();

  await signIn(agent, admin, '**/admin');
  await agent.goto('/inbox');
  await agent.getByRole('link', { name: /capital of mongolia/i }).or(agent.getByText('what is the capital of mongolia').first()).first().click();
  await expect(agent.getByText('Not understood').first()).toBeVisible();
  await agent.getByRole('button', { name: 'Take', exact: true }).click();
  await expect(customer.getByText(/joined/)).toBeVisible();

  // A note is for agents alone.
  await agent.getByRole('radio', { name: 'Note' }).or(agent.getByRole('tab', { name: 'Note' })).or(agent.getByText('Note', { exact: true })).first().click();
  const composer = agent.getByRole('textbox').last();
  await composer.fill('Seems to be bored');
  await composer.press('Enter');
  await expect(agent.getByText('Seems to be bored').first()).toBeVisible();
  await agent.getByText('Reply', { exact: true }).first().click();
  await composer.fill('Ulaanbaatar. Anything about your order, too?');
  await composer.press('Enter');
  await expect(log.getByText('Ulaanbaatar. Anything about your order, too?')).toBeVisible();
  await expect(log.getByText('Seems to be bored')).toHaveCount(0);

  await say(customer, 'yes, do you wrap gifts?');
  await expect(agent.getByText('yes, do you wrap gifts?').last()).toBeVisible();
  // Nobody answers for the person meanwhile.
  await expect(log.locator('mark')).toHaveCount(0);
  await agent.getByRole('button', { name: 'Give back to the assistant' }).click();
  await expect(log.getByText('The assistant goes on')).toBeVisible();
  await say(customer, 'how much is gift wrapping?');
  await expect(log.locator('mark').filter({ visible: true }).first()).toBeVisible();

  await agent.getByRole('button', { name: 'Resolve', exact: true }).click();
  await expect(customer.getByText('How was it?')).toBeVisible();
  await customer.getByRole('radio', { name: /5: Very good/ }).click();
  await say(customer, 'one more thing: can I return it?');
  await expect(log.getByText('Opened again')).toBeVisible();

  // Both sides say the same after a reload.
  await customer.reload();
  await expect(log.getByText('Ulaanbaatar. Anything about your order, too?')).toHaveCount(1);
});
