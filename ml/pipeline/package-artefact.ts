// Package: weights as bytes, a manifest that names and hashes them, and golden cases answered by the packed weights.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packWeights } from '../core/pack-weights';
import { readArtefact, type DataSetCredit, type Manifest } from '../core/artefact';
import { createTextPredictor } from '../core/text-predictor';
import { openNative } from '../runtime/node';
import { sparseLinearGraph } from '../network/graph';
import type { Task } from '../tasks/task';
import type { Fitted } from './fit';
import { goldenTexts } from './golden-texts';

interface PackageOptions {
  task: Task;
  fitted: Fitted;
  scale: number;
  dataSets: DataSetCredit[];
}

export interface Packed {
  manifest: Manifest;
  files: { name: string; bytes: Uint8Array }[];
}

/** Builds an artefact in memory; its version is named by the hash of its weights. `metrics` are filled in after evaluation. */
export async function packArtefact({ task, fitted, scale, dataSets }: PackageOptions): Promise<Packed> {
  const { keys, idf } = fitted.vocabulary;
  const labels = task.labels.length;
  const { bytes, entry } = packWeights('weights.bin', [
    { name: 'table', type: 'int8', data: fitted.model.table, shape: [keys.length, labels] },
    { name: 'idf', type: 'int8', data: idf, shape: [keys.length, 1] },
    { name: 'keys', type: 'int32', data: keys, shape: [keys.length] },
    { name: 'bias', type: 'float32', data: fitted.model.bias, shape: [labels] },
    { name: 'scale', type: 'float32', data: Float32Array.of(scale), shape: [1] },
  ]);
  const manifest: Manifest = {
    format: 'trefoil-artefact/1',
    task: task.name,
    version: `1-${entry.sha256.slice(0, 8)}`,
    labels: [...task.labels],
    preprocessing: task.settings.features,
    network: sparseLinearGraph(keys.length, labels),
    weights: [entry],
    dataSets,
    metrics: { rows: 0, accuracy: 0, macroF1: 0 },
    // A manifest without golden cases is refused, so there is one to start from.
    golden: [{ text: '', probabilities: [] }],
  };
  const packed = { manifest, files: [{ name: entry.file, bytes }] };
  manifest.golden = await answerGolden(task, packed);
  return packed;
}

/** The artefact as a reader of its files would have it. */
export function readPacked({ manifest, files }: Packed) {
  const everything = new Map(files.map(({ name, bytes }) => [name, bytes]));
  everything.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return readArtefact(`${manifest.task}/${manifest.version}`, async (file) => everything.get(file) ?? new Uint8Array());
}

async function answerGolden(task: Task, packed: Packed): Promise<Manifest['golden']> {
  const artefact = await readPacked(packed);
  const predictor = createTextPredictor(artefact, await openNative(artefact), 'native', task.score);
  const answers = await predictor.predict(goldenTexts);
  predictor.dispose();
  return goldenTexts.map((text, index) => ({
    text,
    probabilities: task.labels.map((label) => answers[index]?.probabilities[label] ?? 0),
  }));
}

/** Writes an artefact and makes it the task's current one; versions that were there before are removed. */
export async function shipArtefact({ manifest, files }: Packed, report: object, modelsFolder: string): Promise<string> {
  const taskFolder = path.join(modelsFolder, manifest.task);
  const folder = path.join(taskFolder, manifest.version);
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeFile(path.join(folder, name), bytes);
  await writeJson(path.join(folder, 'report.json'), report);
  await writeJson(path.join(folder, 'manifest.json'), manifest);
  await writeJson(path.join(taskFolder, 'current.json'), { version: manifest.version });
  for (const entry of await readdir(taskFolder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== manifest.version) await rm(path.join(taskFolder, entry.name), { recursive: true });
  }
  return folder;
}

const writeJson = (file: string, value: object) => writeFile(file, `${JSON.stringify(value, null, 1)}\n`);
