// Artefacts from disk on the server's engines.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ArtefactError, readArtefact, readEncoder, type Artefact, type EncoderArtefact, type EncoderReference } from '../core/artefact';
import type { Predictor } from '../core/prediction';
import { createSentenceVectors, type SentenceVectors } from '../core/sentence-vectors';
import { createTextPredictor } from '../core/text-predictor';
import { findTask } from '../tasks/registry';
import type { Task } from '../tasks/task';
import { openSession, type NodeEngine } from './node-engines';

interface NodePredictorOptions {
  task: string;
  /** Folder of the artefact. */
  dir: string;
  engine: NodeEngine;
}

/**
 * Loads an artefact from disk on one engine.
 * @throws ArtefactError naming the artefact and the file when it is damaged or of another task
 * @throws Error when the engine itself cannot be loaded
 */
export async function createNodePredictor({ task, dir, engine }: NodePredictorOptions): Promise<Predictor> {
  const artefact = await readNodeArtefact(task, dir);
  const { score } = taskOf(artefact.manifest);
  const encoder = await shareEncoder(dir, artefact.manifest.encoder, engine);
  const session = await openSession(engine, artefact.manifest.network, artefact.weights);
  const predictor = createTextPredictor(artefact, { session, vectors: encoder.vectors, engine, score });
  return {
    ...predictor,
    dispose() {
      predictor.dispose();
      encoder.release();
    },
  };
}

/** The task of an artefact. @throws ArtefactError where this release has none of that name */
export function taskOf({ task, version }: { task: string; version: string }): Task {
  const definition = findTask(task);
  if (!definition) throw new ArtefactError(`${task}/${version}`, `there is no task ${task}`);
  return definition;
}

interface Shared {
  vectors: Promise<SentenceVectors>;
  users: number;
}

/** One a thread, engine and encoder: all heads read the same sentence vectors. */
const encoders = new Map<string, Shared>();

/** The encoder that a head in `dir` needs. @throws ArtefactError */
async function shareEncoder(dir: string, needed: EncoderReference, engine: NodeEngine) {
  const folder = encoderFolder(dir, needed);
  // By its weights: the release and a store of models may each hold a copy.
  const key = `${engine} ${needed.version} ${needed.sha256}`;
  const open = async () => {
    const { manifest, weights, vocabulary } = await readNodeEncoder(folder, needed);
    return createSentenceVectors(vocabulary, await openSession(engine, manifest.network, weights));
  };
  const shared = encoders.get(key) ?? { vectors: open(), users: 0 };
  encoders.set(key, shared);
  shared.users++;
  const release = () => {
    shared.users--;
    if (shared.users > 0) return;
    encoders.delete(key);
    shared.vectors.then((vectors) => vectors.dispose()).catch(() => undefined); // it never opened
  };
  try {
    return { vectors: await shared.vectors, release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Beside the folder of the task, as in `public/models`; else among those of the release. */
export function encoderFolder(dir: string, { version }: { version: string }): string {
  const beside = path.join(dir, '..', '..', 'encoder', version);
  if (existsSync(path.join(beside, 'manifest.json'))) return beside;
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'public', 'models', 'encoder', version);
}

/** Reads and checks an encoder from disk. @throws ArtefactError */
export const readNodeEncoder = (folder: string, expected?: EncoderReference): Promise<EncoderArtefact> =>
  readEncoder(`encoder/${path.basename(folder)}`, (file) => readFile(path.join(folder, file)), expected);

/** Reads and checks an artefact from disk. @throws ArtefactError */
export async function readNodeArtefact(task: string, dir: string): Promise<Artefact> {
  const name = `${task}/${path.basename(dir)}`;
  const artefact = await readArtefact(name, (file) => readFile(path.join(dir, file)));
  if (artefact.manifest.task !== task) throw new ArtefactError(name, `it is of the task ${artefact.manifest.task}`);
  return artefact;
}
