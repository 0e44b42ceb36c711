// The server dies in the middle of the work: the device goes on, and what was said arrives when the server is back.
import { expect, newPerson, signIn, signUp, test } from './fixtures';
import { realTexts } from './real-texts';

test.use({ expectedErrors: { patterns: [/Failed to load resource/, /net::ERR_/, /fetch/i] } });

test('the page answers on the device, and the rating arrives after the restart', async ({ page, otherPage, server, admin }) => {
  test.setTimeout(240_000);
  await signUp(page, newPerson());
  const box = page.getByRole('textbox', { name: 'Text or headlines' });
  await box.fill('Contoso beats estimates');
  await expect(page.getByText('This device is ready to take over')).toBeVisible({ timeout: 60_000 });

  await server.kill();
  await box.fill('Litware plunges after a profit warning');
  await page.getByRole('button', { name: 'Judge this text' }).click();
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByText('Bearish').first()).toBeVisible({ timeout: 30_000 });
  await expect(results.getByText(/This device/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Not helpful' }).first().click();
  const comment = `Said while the server was away ${Date.now()}`;
  await page.getByLabel('Comment (optional)').fill(comment);
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByText('1 rating is waiting for the server.')).toBeVisible();

  await server.start();
  await expect(page.getByText(/Handed in/)).toBeVisible({ timeout: 90_000 });
  await signIn(otherPage, admin, '**/admin');
  await expect(otherPage.getByText(comment)).toBeVisible();
});

test('the device gives the labels that the server gives, on 200 texts', async ({ page }) => {
  test.setTimeout(240_000);
  await signUp(page, newPerson());
  const { texts, source } = realTexts(200);
  test.info().annotations.push({ type: 'texts', description: source });
  const lines = texts.map((text) => text.replace(/\s+/g, ' ').trim());

  const answer = await page.request.post('/api/v1/sentiment', { data: { texts: lines } });
  expect(answer.ok()).toBe(true);
  const { results } = (await answer.json()) as { results: { polarity: { label: string }; topic: { label: string } }[] };

  await page.getByRole('switch', { name: 'Keep my texts on this device' }).click();
  await page.getByRole('textbox', { name: 'Text or headlines' }).fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Judge 200 texts' }).click();
  await expect(page.getByText('200 answers')).toBeVisible({ timeout: 120_000 });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON' }).or(page.getByRole('link', { name: 'JSON' })).first().click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const here = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { text: string; polarity: { label: string }; topic: { label: string } }[];
  const labelOf = new Map(here.map(({ text, polarity, topic }) => [text, `${polarity.label} ${topic.label}`]));
  expect(lines.map((line) => labelOf.get(line))).toEqual(results.map(({ polarity, topic }) => `${polarity.label} ${topic.label}`));
});
