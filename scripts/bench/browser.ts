// The model in the browser, on each of its engines: from the click on the landing page's demo to its first answer, with nothing cached and
// on a second visit, and later answers. Times are taken inside the page: a test runner's own polling would be most of them.
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { judgeInWorker } from '../../e2e/device-worker';
import { emulatedGpuFlags } from '../../e2e/emulated-gpu';
import { findChromium } from '../steps/find-chromium.mjs';
import { chromiumFlags } from './chromium-flags';
import { startServer } from './server';

/** How many visitors, each with an empty cache, and how many later answers each asks for. Emulated GPUs need seconds for an answer. */
const load: Record<string, { visitors: number; turns: number }> = {
  wasm: { visitors: 5, turns: 20 },
  webgl: { visitors: 1, turns: 5 },
  webgpu: { visitors: 1, turns: 5 },
  cpu: { visitors: 1, turns: 5 },
};
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
    // The first requests of a new server also load the code that answers them.
    for (const path of ['/', '/api/v1/models', '/models/polarity/current.json']) for (let turn = 0; turn < 3; turn++) await (await fetch(server.url + path)).text();
    const rows: string[] = [];
    for (const engine of Object.keys(load)) rows.push(...(await benchEngine(server.url, engine)));
    return [
      '## The model in the browser',
      '',
      'Landing-page demo in headless Chromium on localhost: milliseconds from the click to the answer on the screen, both models, with the words that moved it. Medians of all visitors (wasm: five, the others one). GPUs are emulated.',
      '',
      '| engine | visit | first answer | later answers | one verdict in the worker | downloaded (MB) |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  } finally {
    server.stop();
  }
}

async function benchEngine(url: string, engine: string): Promise<string[]> {
  process.stdout.write(`the model in the browser on ${engine} …\n`);
  const { visitors = 1, turns = 1 } = load[engine] ?? {};
  const browser = await chromium.launch({ executablePath: await findChromium(), args: emulatedGpuFlags[engine] ?? chromiumFlags });
  try {
    const cold: Visit[] = [];
    const second: Visit[] = [];
    for (let visitor = 0; visitor < visitors; visitor++) {
      const context = await browser.newContext({ locale: 'en-US' });
      for (const visits of [cold, second]) visits.push(await visit(context, `${url}/?engine=${engine}`, turns));
      await context.close();
    }
    return [describe(engine, 'cold (nothing cached)', cold), describe(engine, 'second', second)];
  } catch (error) {
    return [`| ${engine} | not here: ${error instanceof Error ? error.message.split('\n')[0] : String(error)} | – | – | – | – |`];
  } finally {
    await browser.close();
  }
}

function describe(engine: string, name: string, visits: Visit[]): string {
  const middle = (key: keyof Visit) => median(visits.map((one) => one[key]));
  const downloaded = (middle('downloadedBytes') / 1e6).toFixed(1);
  return `| ${engine} | ${name} | ${middle('firstMs').toFixed(0)} | ${middle('laterMs').toFixed(0)} | ${middle('verdictMs').toFixed(1)} | ${downloaded} |`;
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

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
