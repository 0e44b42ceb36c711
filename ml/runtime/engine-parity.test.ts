// A person must get the same verdict whatever computes it: all engines of the machine give every text the same label, on float32 weights.
// `TREFOIL_PARITY_TEXTS=2000 npx vitest run ml/runtime/engine-parity` gives the slow engines as many texts as the fast ones.
import path from 'node:path';
import { backend } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { expect, it } from 'vitest';
import type { Classification } from '../core/prediction';
import { createRandom, shuffle } from '../core/random';
import { collect, MissingDataError } from '../pipeline/collect';
import { goldenTexts } from '../pipeline/golden-texts';
import { taskNames, tasks } from '../tasks/registry';
import { readCurrentVersion } from './current-version';
import { createNodePredictor } from './node';
import { nodeEngines, type NodeEngine } from './node-engines';
import { reasonWithout } from './node-engines/skip-without';
import { refuseSoftware } from './refuse-software';

const askedTexts = Number(process.env.TREFOIL_PARITY_TEXTS ?? 0);
const manyTexts = askedTexts || 2000;
/** Plain JavaScript takes a third of a second for a text, an emulated GPU seconds. */
const fewTexts = { cpu: 24, emulatedGpu: 4 };

/** Test rows of all data sets, mixed, so that the first few are a fair sample; texts of our own where the data sets are not. */
async function readTexts(): Promise<string[]> {
  const dataFolder = path.resolve(process.env.TREFOIL_DATA ?? '../shared/data');
  try {
    const parts = await Promise.all(taskNames.map(async (task) => (await collect(tasks[task], dataFolder)).test.map(({ text }) => text)));
    return shuffle([...new Set(parts.flat())], createRandom(1)).slice(0, manyTexts);
  } catch (error) {
    if (!(error instanceof MissingDataError)) throw error;
    process.stdout.write(`engines are compared on ${goldenTexts.length} texts of our own: there are no data sets in ${dataFolder}\n`);
    return [...goldenTexts];
  }
}

async function enginesHere(): Promise<NodeEngine[]> {
  const here: NodeEngine[] = [];
  for (const engine of nodeEngines) if (!(await reasonWithout(engine))) here.push(engine);
  return here;
}

/** @param engine the one whose session was opened last */
function howManyTexts(engine: NodeEngine): number {
  if (askedTexts > 0 || !(engine === 'cpu' || engine === 'webgpu')) return manyTexts;
  if (engine === 'cpu') return fewTexts.cpu;
  const { vendor, architecture } = (backend() as WebGPUBackend).device.adapterInfo;
  try {
    refuseSoftware(vendor, architecture);
    return manyTexts;
  } catch {
    return fewTexts.emulatedGpu;
  }
}

async function judge(engine: NodeEngine, texts: string[]): Promise<Record<string, Classification[]>> {
  const answers: Record<string, Classification[]> = {};
  const predictors = await Promise.all(taskNames.map(async (task) => {
    const folder = path.resolve('public/models', task);
    return createNodePredictor({ task, dir: path.join(folder, await readCurrentVersion(folder)), engine });
  }));
  const some = texts.slice(0, howManyTexts(engine));
  const startedAt = performance.now();
  // One after the other: the second task finds the sentence vectors of the first.
  for (const predictor of predictors) answers[predictor.task] = await predictor.predict(some);
  process.stdout.write(`${engine}: ${some.length} texts in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  predictors.forEach((predictor) => predictor.dispose());
  return answers;
}

const gap = (one: Classification, other: Classification) =>
  Math.max(...Object.entries(one.probabilities).map(([label, value]) => Math.abs(value - (other.probabilities[label] ?? NaN))));

it('gives every text the same labels on all engines', async () => {
  const texts = await readTexts();
  const engines = await enginesHere();
  const answers = new Map<NodeEngine, Record<string, Classification[]>>();
  for (const engine of engines) answers.set(engine, await judge(engine, texts));

  const different: object[] = [];
  for (const [index, engine] of engines.entries()) {
    for (const other of engines.slice(index + 1)) {
      for (const task of taskNames) {
        const [one, two] = [answers.get(engine)?.[task] ?? [], answers.get(other)?.[task] ?? []];
        const shared = Math.min(one.length, two.length);
        let largest = 0;
        for (let row = 0; row < shared; row++) {
          largest = Math.max(largest, gap(one[row]!, two[row]!));
          if (one[row]!.label !== two[row]!.label) different.push({ task, text: texts[row], [engine]: one[row], [other]: two[row] });
        }
        process.stdout.write(`${engine} and ${other}, ${task}: ${shared} texts, probabilities at most ${largest.toExponential(1)} apart\n`);
      }
    }
  }
  expect(engines.length).toBeGreaterThan(1);
  expect(different).toEqual([]);
}, askedTexts ? 6 * 3_600_000 : 300_000);
