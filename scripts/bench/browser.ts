// The model in the browser, on each of its engines: from the click on the landing page's demo to its first answer, with nothing cached and
// on a second visit, and later answers. Times are taken inside the page: a test runner's own polling would be most of them.
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { judgeInWorker } from '../../e2e/device-worker';
import { emulatedGpuFlags } from '../../e2e/emulated-gpu';
import { findChromium } from '../steps/find-chromium.mjs';
import { chromiumFlags } from './chromium-flags';
import { startServer } from './server';

/** Plain JavaScript and emulated GPUs need a second and more for an answer. */
const laterAnswers: Record<string, number> = { wasm: 20, webgl: 5, webgpu: 5, cpu: 3 };
const answerMs = 300_000;

interface Visit {
  firstMs: number;
  /** With the words that moved it, as the demo shows it. */
  laterMs: number;
  /** Inside the worker, the verdict alone. */
  verdictMs: number;
  downloadedBytes: number;
}

export async function benchBrowser(): Promise<string> {
  const server = await startServer(3910);
  try {
    const rows: string[] = [];
    for (const [engine, turns] of Object.entries(laterAnswers)) rows.push(...(await benchEngine(server.url, engine, turns)));
    return [
      '## The model in the browser',
      '',
      'Landing-page demo in headless Chromium on localhost: milliseconds from the click to the answer on the screen, both models, with the words that moved it. Later answers are medians. GPUs are emulated.',
      '',
      '| engine | visit | first answer | later answers | one verdict in the worker | downloaded (MB) |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  } finally {
    server.stop();
  }
}

async function benchEngine(url: string, engine: string, turns: number): Promise<string[]> {
  process.stdout.write(`the model in the browser on ${engine} …\n`);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: emulatedGpuFlags[engine] ?? chromiumFlags });
  try {
    const context = await browser.newContext({ locale: 'en-US' });
    const rows: string[] = [];
    for (const name of ['cold (nothing cached)', 'second']) {
      const { firstMs, laterMs, verdictMs, downloadedBytes } = await visit(context, `${url}/?engine=${engine}`, turns);
      rows.push(`| ${engine} | ${name} | ${firstMs.toFixed(0)} | ${laterMs.toFixed(0)} | ${verdictMs.toFixed(1)} | ${(downloadedBytes / 1e6).toFixed(1)} |`);
    }
    return rows;
  } catch (error) {
    return [`| ${engine} | not here: ${error instanceof Error ? error.message.split('\n')[0] : String(error)} | – | – | – | – |`];
  } finally {
    await browser.close();
  }
}

async function visit(context: BrowserContext, address: string, turns: number): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(answerMs);
  let downloadedBytes = 0;
  page.on('response', (response) => {
    if (/\.wasm|\/models\//.test(response.url())) downloadedBytes += Number(response.headers()['content-length'] ?? 0);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const firstMs = await clickToAnswer(page, 'Northline Air cuts', 'Northline');
  const later: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await page.getByRole('textbox').fill(`Harbour Foods lifts its forecast Q${turn + 10}`);
    later.push(await clickToAnswer(page, 'Judge it', `Q${turn + 10}`));
  }
  const [worker] = page.workers();
  const verdicts: number[] = [];
  for (let turn = 0; worker && turn < turns; turn++) verdicts.push((await judgeInWorker(worker, [`Harbour Foods cuts its forecast R${turn}`])).latencyMs);
  await page.close();
  return { firstMs, laterMs: median(later), verdictMs: median(verdicts), downloadedBytes };
}

/** Milliseconds until the answer that holds `mark` is there and the next frame begins. */
const clickToAnswer = (page: Page, button: string, mark: string): Promise<number> =>
  page.evaluate(
    ([buttonText, word]) =>
      new Promise<number>((resolve, reject) => {
        const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(buttonText));
        if (!found) return reject(new Error(`There is no button ${buttonText}.`));
        const clickedAt = performance.now();
        const observer = new MutationObserver(() => {
          const failure = document.querySelector('section [role=status]')?.textContent;
          if (failure?.includes('could not')) reject(new Error(failure));
          if (!document.querySelector('section [aria-live=polite]')?.textContent.includes(word)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - clickedAt));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        found.click();
      }),
    [button, mark] as const,
  );

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
