// A model leaves the house: the page's own example runs in plain onnxruntime and gives the server's answer.
import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, signIn, test } from './fixtures';

const run = promisify(execFile);

test('the example on the model page judges as the server does', async ({ page, server, member }) => {
  test.setTimeout(120_000);
  const text = 'Northwind shares plunge 9% after a profit warning';
  await signIn(page, member);
  const answer = await page.request.post('/api/v1/sentiment', { data: { texts: [text] } });
  const { results } = (await answer.json()) as { results: { polarity: { probabilities: Record<string, number> } }[] };

  await page.goto('/models/polarity');
  const code = await page.getByRole('region', { name: 'Use it elsewhere' }).locator('pre code').innerText();
  // Beside node_modules, where it finds onnxruntime as it would after `npm install`; the page tells the public address, tests run at another.
  const file = 'judge-e2e.mjs';
  await writeFile(file, code.replace(/http:\/\/localhost:\d+/, server.url));
  try {
    const { stdout } = await run(process.execPath, [file, text], { env: { ...process.env, FORCE_COLOR: '0' } });
    expect(stdout).toContain('bearish');
    for (const [label, probability] of Object.entries(results[0]?.polarity.probabilities ?? {})) {
      const printed = Number(new RegExp(`${label}: ([\\d.e-]+)`).exec(stdout)?.[1]);
      expect(Math.abs(printed - probability)).toBeLessThan(1e-4);
    }
  } finally {
    await rm(file);
  }
});

test('another program uses the models over the Open Inference Protocol', async ({ page, request, member }) => {
  const texts = { inputs: [{ name: 'text', datatype: 'BYTES', shape: [2], data: ['Shares surge after record profit', 'Profit warning sinks the stock'] }] };
  expect(await (await request.get('/api/v2/health/live')).json()).toEqual({ live: true });
  await expect.poll(async () => (await request.get('/api/v2/models/polarity/ready')).status()).toBe(200);
  const metadata = (await (await request.get('/api/v2/models/polarity')).json()) as { versions: string[]; outputs: { name: string }[] };
  expect(metadata.outputs.map(({ name }) => name)).toEqual(['label', 'probabilities', 'score']);

  const refused = await request.post('/api/v2/models/polarity/infer', { data: texts });
  expect([refused.status(), await refused.json()]).toEqual([401, { error: 'Sign in to do this.' }]);
  const unknown = await request.get('/api/v2/models/weather');
  expect(unknown.status()).toBe(404);
  expect(((await unknown.json()) as { error: string }).error).toContain('polarity');

  await signIn(page, member);
  const answer = await page.request.post(`/api/v2/models/polarity/versions/${metadata.versions[0]}/infer`, { data: texts });
  const { outputs } = (await answer.json()) as { outputs: { name: string; data: unknown[] }[] };
  expect(outputs.find(({ name }) => name === 'label')?.data).toEqual(['bullish', 'bearish']);
});
