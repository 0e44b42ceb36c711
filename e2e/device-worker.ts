// The web worker in which a page judges texts, opened on one engine and asked as the page asks it. Tests and the benchmark share it.
import type { Page, Worker } from '@playwright/test';
import type { DeviceAnalysis, FromDevice, ToDevice } from '../lib/device/protocol';

/** Lets the landing page's demo load the models. @param engine the best that passes unless given */
export async function openDeviceWorker(page: Page, { engine, timeoutMs = 60_000 }: { engine?: string; timeoutMs?: number } = {}): Promise<Worker> {
  await page.goto(engine ? `/?engine=${engine}` : '/');
  await page.getByRole('button', { name: /Northline Air cuts/ }).click();
  await page.getByText(/this device · /).waitFor({ timeout: timeoutMs });
  const [worker] = page.workers();
  if (!worker) throw new Error('The page has no worker.');
  return worker;
}

/** Judges texts in the worker. @throws Error with what the worker gives as the reason */
export async function judgeInWorker(worker: Worker, texts: string[], attribute = false): Promise<DeviceAnalysis> {
  const question: ToDevice = { kind: 'judge', id: -1, texts, attribute };
  const answer = await worker.evaluate(
    (data) =>
      new Promise<FromDevice>((resolve) => {
        const post = self.postMessage.bind(self);
        self.postMessage = (message: FromDevice) => {
          if (!('id' in message) || message.id !== data.id) return post(message);
          self.postMessage = post;
          resolve(message);
        };
        self.dispatchEvent(new MessageEvent('message', { data }));
      }),
    question,
  );
  if (answer.kind !== 'answer') throw new Error(answer.kind === 'failure' ? answer.message : `The worker said ${answer.kind}.`);
  return answer.analysis;
}

/** Addresses of all JavaScript that the worker has loaded, itself included. */
export async function scriptsOf(worker: Worker): Promise<string[]> {
  const loaded = await worker.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = [worker.url(), ...loaded].map((address) => address.replace(/[?#].*$/, '')).filter((address) => address.endsWith('.js'));
  return [...new Set(scripts)];
}
