// Lists made on the device, in headless Chromium on localhost, for somebody who keeps their taste there: from opening "For you" with nothing
// cached to the first list on the screen, and from a click on a tile to the list that follows. Times are taken inside the page.
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { deviceModeCookie } from '../../../lib/device/recommendations/device-mode';
import type { FromWorker, ToWorker } from '../../../lib/device/recommendations/protocol';
import { findChromium } from '../../steps/find-chromium.mjs';
import { chromiumFlags } from '../chromium-flags';
import { startServer } from '../server';

const visitors = 5;
const clicks = 8;
const listsInWorker = 50;
const ownItems = 10;
/** As people look at what moved before they go on; the list slides for half a second. */
const lookMs = 700;
const wide = { width: 1440, height: 900 };
const mostMs = 30_000;

/** Milliseconds. */
export interface DeviceLists {
  /** From the start of the navigation to the first list, with nothing cached. */
  cold: number[];
  /** Of `cold`: from the start of the worker, which has no code, no model and no facts yet. */
  fromWorker: number[];
  /** The same browser once more. */
  second: number[];
  /** From a click to the first frame with another list. */
  later: number[];
  /** The list alone, in the worker. */
  inWorker: number[];
}

export async function measureDeviceLists(): Promise<DeviceLists> {
  const server = await startServer(3940);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
  try {
    const measured: DeviceLists = { cold: [], fromWorker: [], second: [], later: [], inWorker: [] };
    // The first request of a new server also loads the code that answers it, and packs the model.
    for (let visitor = -1; visitor < visitors; visitor++) {
      const context = await browser.newContext({ locale: 'en-US', viewport: wide });
      await context.addCookies([{ name: deviceModeCookie, value: 'device', url: server.url }]);
      await context.addInitScript(() => localStorage.setItem('trefoil.taste.keep.visitor', 'yes'));
      const of = visitor < 0 ? { cold: [], fromWorker: [], second: [], later: [], inWorker: [] } : measured;
      const page = await open(context, server.url, of.cold, of.fromWorker);
      await page.close();
      const again = await open(context, server.url, of.second);
      for (let place = 0; place < clicks; place++) {
        await again.waitForTimeout(lookMs);
        of.later.push(await clickToList(again, place));
      }
      of.inWorker.push(...(await askWorker(again)));
      await context.close();
    }
    return measured;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Opens the page and adds to `times` when its first list was there, and to `fromWorker` how long the worker had been there. */
async function open(context: BrowserContext, url: string, times: number[], fromWorker: number[] = []): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(mostMs);
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        performance.mark('worker');
        super(address, options);
      }
    };
    const observer = new MutationObserver(() => {
      if (!document.querySelector('aside [data-testid=ran-here]') || !document.querySelector('aside [data-entry]')) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark('first-list'));
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${url}/recommendations`);
  await page.waitForFunction(() => performance.getEntriesByName('first-list').length > 0);
  const [firstMs, workerMs] = await page.evaluate(() => (['first-list', 'worker'] as const).map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN)) as [number, number];
  times.push(firstMs);
  fromWorker.push(firstMs - workerMs);
  return page;
}

/** Milliseconds from the click on the `place`-th tile to the next frame with another list. */
const clickToList = (page: Page, place: number): Promise<number> =>
  page.evaluate(
    (index) =>
      new Promise<number>((resolve, reject) => {
        const tile = [...document.querySelectorAll<HTMLButtonElement>('[role=group] button[aria-pressed]')][index];
        if (!tile) return reject(new Error(`There is no tile ${index}.`));
        const before = [...document.querySelectorAll('aside [data-entry]')].map((entry) => entry.getAttribute('data-entry'));
        const clickedAt = performance.now();
        const observer = new MutationObserver(() => {
          const now = [...document.querySelectorAll('aside [data-entry]')];
          if (now.length === before.length && now.every((entry, at) => entry.getAttribute('data-entry') === before[at])) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - clickedAt));
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        tile.click();
      }),
    place,
  );

/** Lists of 20 for somebody with ten likes, each with another newest one; how long the worker says that they took. */
async function askWorker(page: Page): Promise<number[]> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The page has no worker.');
  const items = await page.locator('aside [data-entry]').evaluateAll((all) => all.map((entry) => entry.getAttribute('data-entry') ?? ''));
  const times: number[] = [];
  for (let turn = 0; turn < listsInWorker; turn++) {
    const now = Date.now();
    const events = Array.from({ length: ownItems }, (_, own) => ({ item: items[(turn + own) % items.length] ?? '', kind: 'like' as const, at: now - own * 60_000 }));
    const question: ToWorker = { kind: 'list', id: -1 - turn, catalogue: 'fern-and-fable', events, question: { catalogue: 'fern-and-fable', placement: 'for_you', count: 20 }, now };
    const answer = await worker.evaluate(
      (data) =>
        new Promise<FromWorker>((resolve) => {
          const post = self.postMessage.bind(self);
          self.postMessage = (message: FromWorker) => {
            if (message.id !== data.id) return post(message);
            self.postMessage = post;
            resolve(message);
          };
          self.dispatchEvent(new MessageEvent('message', { data }));
        }),
      question,
    );
    if ('failure' in answer) throw new Error(answer.failure);
    times.push((answer.answer as { latencyMs: number }).latencyMs);
  }
  return times;
}
