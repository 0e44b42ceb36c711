// Package: golden cases answered by the packed weights, and the folder that server and browser read.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readArtefact, type Manifest } from '../core/artefact';
import type { Predictor } from '../core/prediction';
import type { ScoreOf } from '../core/predictor';
import { createTextPredictor } from '../core/text-predictor';
import type { OpenEncoder } from '../encoder/shipped-encoder';
import type { Packed } from '../heads/pack-head';
import { openSession } from '../runtime/node-engines';
import { goldenTexts } from './golden-texts';

/** The artefact as a reader of its files would have it. */
export function readPacked({ manifest, files }: Packed) {
  const everything = new Map(files.map(({ name, bytes }) => [name, bytes]));
  everything.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return readArtefact(`${manifest.task}/${manifest.version}`, async (file) => everything.get(file) ?? new Uint8Array());
}

/** Answers with the packed weights on the native engine. */
export async function openPacked(packed: Packed, { vectors }: OpenEncoder, score: ScoreOf): Promise<Predictor> {
  const artefact = await readPacked(packed);
  const session = await openSession('native', artefact.manifest.network, artefact.weights);
  return createTextPredictor(artefact, { session, vectors, engine: 'native', score });
}

/** What every engine must answer. */
export async function answerGolden({ labels }: Manifest, predictor: Predictor, texts: readonly string[] = goldenTexts): Promise<Manifest['golden']> {
  const answers = await predictor.predict([...texts]);
  return texts.map((text, index) => ({
    text,
    probabilities: labels.map((label) => answers[index]?.probabilities[label] ?? 0),
  }));
}

interface Shipped {
  manifest: { version: string };
  files: { name: string; bytes: Uint8Array }[];
  report: object;
}

/** Writes an artefact into `folder` and makes it the current one there; versions that were there before are removed. */
export async function shipArtefact({ manifest, files, report }: Shipped, folder: string): Promise<string> {
  const target = path.join(folder, manifest.version);
  await mkdir(target, { recursive: true });
  for (const { name, bytes } of files) await writeFile(path.join(target, name), bytes);
  await writeJson(path.join(target, 'report.json'), report);
  await writeJson(path.join(target, 'manifest.json'), manifest);
  await writeJson(path.join(folder, 'current.json'), { version: manifest.version });
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== manifest.version) await rm(path.join(folder, entry.name), { recursive: true });
  }
  return target;
}

const writeJson = (file: string, value: object) => writeFile(file, `${JSON.stringify(value, null, 1)}\n`);
