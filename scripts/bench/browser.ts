// The model in the browser: from the touch of the landing page's demo to its first answer, cold and warm, and later answers.
import { chromium } from '@playwright/test';
import { findChromium } from '../steps/find-chromium.mjs';
import { chromiumFlags } from './chromium-flags';
import { startServer } from './server';

export async function benchBrowser(): Promise<string> {
  process.stdout.write('the model in the browser …\n');
  const server = await startServer(3910);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
  try {
    const context = await browser.newContext({ locale: 'en-US' });
    const visit = async () => {
      const page = await context.newPage();
      let bytes = 0;
      page.on('response', (response) => {
        const length = Number(response.headers()['content-length'] ?? 0);
        if (/\.wasm|\/models\//.test(response.url())) bytes += length;
      });
      await page.goto(server.url, { waitUntil: 'networkidle' });
      const startedAt = performance.now();
      await page.getByRole('button', { name: /Northline Air cuts/ }).click();
      await page.getByText(/this device · /).waitFor();
      const first = performance.now() - startedAt;
      const box = page.getByRole('textbox');
      const later: number[] = [];
      for (let turn = 0; turn < 10; turn++) {
        await box.fill(`Harbour Foods lifts its forecast ${turn}`);
        const askedAt = performance.now();
        await page.getByRole('button', { name: 'Judge it' }).click();
        await page.getByText(`forecast ${turn}`).last().waitFor();
        await page.locator('[aria-live=polite]').filter({ hasText: String(turn) }).waitFor();
        later.push(performance.now() - askedAt);
      }
      await page.close();
      return { first, later: later.sort((a, b) => a - b)[5] ?? NaN, bytes };
    };
    const cold = await visit();
    const warm = await visit();
    const row = (name: string, { first, later, bytes }: typeof cold) =>
      `| ${name} | ${first.toFixed(0)} | ${later.toFixed(0)} | ${(bytes / 1e6).toFixed(1)} |`;
    return [
      '## The model in the browser',
      '',
      'Landing-page demo in headless Chromium: milliseconds from the click to the answer on the screen, both models, with the words that moved it.',
      '',
      '| start | first answer | later answers (median) | downloaded (MB) |',
      '|---|---|---|---|',
      row('cold (nothing cached)', cold),
      row('warm (second visit)', warm),
    ].join('\n');
  } finally {
    await browser.close();
    server.stop();
  }
}
