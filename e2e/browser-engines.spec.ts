// The models in a real browser, on each of its engines: the golden answers of the manifests, the server's labels on real texts, and no
// more JavaScript than a visitor should have to load.
import { gzipSync } from 'node:zlib';
import { chromium, type APIRequestContext, type Page } from '@playwright/test';
import { browserEngines, type BrowserEngine } from '../ml/runtime/browser-engines';
import type { SentimentOutput } from '../lib/services/sentiment/schema';
import { judgeInWorker, openDeviceWorker, scriptsOf } from './device-worker';
import { emulatedGpuFlags } from './emulated-gpu';
import { expect, signIn, test } from './fixtures';
import { realTexts } from './real-texts';

/** Largest difference of a probability: another engine adds up 32-bit floats in another order. As in `ml/core/golden.ts`. */
const tolerance = 1e-4;
/** Of all JavaScript that the worker loads until WebAssembly serves; the .wasm file comes on top. */
const budgetBytes = 100_000;
/** Plain JavaScript and emulated GPUs take their time. */
const loadMs = 400_000;

/** How many of the texts. The last golden text fills the encoder, which an emulated WebGPU needs minutes for. */
const shares: Record<BrowserEngine, { golden: number; real: number }> = {
  webgpu: { golden: 20, real: 36 },
  webgl: { golden: 28, real: 36 },
  wasm: { golden: 28, real: 36 },
  cpu: { golden: 6, real: 12 },
};

interface Golden {
  version: string;
  labels: string[];
  golden: { text: string; probabilities: number[] }[];
}

const readGolden = async (request: APIRequestContext, task: string): Promise<Golden> => {
  const { models } = (await (await request.get('/api/v1/models')).json()) as { models: { task: string; version: string }[] };
  const version = models.find((model) => model.task === task)?.version;
  return (await (await request.get(`/models/${task}/${version}/manifest.json`)).json()) as Golden;
};

/** Judges on the device and holds it against the manifests and the server. */
async function expectSameAnswers(device: Page, server: Page, engine: BrowserEngine): Promise<void> {
  const share = shares[engine];
  const worker = await openDeviceWorker(device, { engine, timeoutMs: loadMs });
  const manifests = { polarity: await readGolden(server.request, 'polarity'), topic: await readGolden(server.request, 'topics') };
  // Both tasks have the same golden texts.
  const goldenTexts = manifests.polarity.golden.slice(0, share.golden).map(({ text }) => text);
  const { texts, source } = realTexts(share.real);
  test.info().annotations.push({ type: 'texts', description: source });

  const golden = await judgeInWorker(worker, goldenTexts);
  expect(golden.engine).toBe(engine);
  for (const [task, manifest] of Object.entries(manifests) as ['polarity' | 'topic', Golden][]) {
    expect(manifest.golden.slice(0, share.golden).map(({ text }) => text)).toEqual(goldenTexts);
    golden.outputs.forEach((output, row) => {
      expect(output[task].version).toBe(manifest.version);
      manifest.labels.forEach((label, column) => {
        const said = (output[task].probabilities as Record<string, number>)[label] ?? NaN;
        expect(Math.abs(said - (manifest.golden[row]?.probabilities[column] ?? NaN)), `${task} of "${goldenTexts[row]?.slice(0, 40)}"`).toBeLessThan(tolerance);
      });
    });
  }

  const answer = await server.request.post('/api/v1/sentiment', { data: { texts } });
  expect(answer.ok()).toBe(true);
  const { results } = (await answer.json()) as { results: SentimentOutput[] };
  const { outputs } = await judgeInWorker(worker, texts);
  const labelsOf = (all: SentimentOutput[]) => all.map(({ polarity, topic }) => `${polarity.label} ${topic.label}`);
  expect(labelsOf(outputs)).toEqual(labelsOf(results));
}

for (const engine of browserEngines) {
  test(`the models on ${engine}`, async ({ page, server, member }) => {
    test.setTimeout(900_000);
    await signIn(page, member);
    const flags = emulatedGpuFlags[engine];
    const { executablePath, args } = test.info().project.use.launchOptions ?? {};
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: flags ?? args ?? [] });
    try {
      const device = await browser.newPage({ baseURL: server.url, locale: 'en-US' });
      await device.goto('/');
      const adapter = engine !== 'webgpu' || (await device.evaluate(async () => Boolean(await (navigator as { gpu?: GPU }).gpu?.requestAdapter())));
      if (!adapter) process.stdout.write('not tested on webgpu: this browser offers no adapter\n');
      test.skip(!adapter, 'this browser offers no WebGPU adapter');
      await expectSameAnswers(device, page, engine);
    } finally {
      await browser.close();
    }
  });
}

test('where there is no GPU the worker takes WebAssembly, with less than 100 KB of JavaScript', async ({ page }) => {
  const worker = await openDeviceWorker(page);
  expect((await judgeInWorker(worker, ['Shares rise'])).engine).toBe('wasm');
  const scripts = await scriptsOf(worker);
  expect(scripts.length).toBeGreaterThan(2);
  const sizes = await Promise.all(scripts.map(async (address) => gzipSync(await (await page.request.get(address)).body()).byteLength));
  const sizeBytes = sizes.reduce((sum, size) => sum + size, 0);
  const figure = `${(sizeBytes / 1000).toFixed(1)} KB of JavaScript (gzip, ${scripts.length} files) for the device's worker on wasm`;
  process.stdout.write(`${figure}\n`);
  test.info().annotations.push({ type: 'size', description: figure });
  expect(sizeBytes).toBeLessThan(budgetBytes);
});

test('an engine that does not exist is refused, and the page says so', async ({ page }) => {
  await page.goto('/?engine=abacus');
  await page.getByRole('button', { name: /Northline Air cuts/ }).click();
  await expect(page.getByText('The model could not be loaded')).toBeVisible();
});
