// The server's engines. The only file of the server that names a backend.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ArtefactError, readArtefact, readEncoder, type Artefact, type EncoderArtefact, type EncoderReference } from '../core/artefact';
import type { Predictor } from '../core/prediction';
import { createSentenceVectors, type SentenceVectors } from '../core/sentence-vectors';
import type { Session } from '../core/session';
import type { Tensor } from '../core/tensor';
import { createTextPredictor } from '../core/text-predictor';
import { compileOnnx } from '../network/compile-onnx';
import type { Graph } from '../network/graph';
import { findTask } from '../tasks/registry';

/** In order of preference. */
export const nodeEngines = ['native', 'wasm', 'cpu'] as const;
export type NodeEngine = (typeof nodeEngines)[number];

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
  const definition = findTask(task);
  if (!definition) throw new ArtefactError(`${task}/${path.basename(dir)}`, `there is no task ${task}`);
  const encoder = await shareEncoder(dir, artefact.manifest.encoder, engine);
  const session = await openSession(engine, artefact.manifest.network, artefact.weights);
  const predictor = createTextPredictor(artefact, { session, vectors: encoder.vectors, engine, score: definition.score });
  return {
    ...predictor,
    dispose() {
      predictor.dispose();
      encoder.release();
    },
  };
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
  const key = `${engine} ${folder}`;
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

/** Beside the folder of the task, as in `public/models`. */
export const encoderFolder = (dir: string, { version }: { version: string }) => path.join(dir, '..', '..', 'encoder', version);

/** Reads and checks an encoder from disk. @throws ArtefactError */
export const readNodeEncoder = (folder: string, expected?: EncoderReference): Promise<EncoderArtefact> =>
  readEncoder(`encoder/${path.basename(folder)}`, (file) => readFile(path.join(folder, file)), expected);

export const openSession = (engine: NodeEngine, network: Graph, weights: Record<string, Tensor>): Promise<Session> =>
  engine === 'native' ? openNative(network, weights) : openTfjs(engine, network, weights);

/** Reads and checks an artefact from disk. @throws ArtefactError */
export async function readNodeArtefact(task: string, dir: string): Promise<Artefact> {
  const name = `${task}/${path.basename(dir)}`;
  const artefact = await readArtefact(name, (file) => readFile(path.join(dir, file)));
  if (artefact.manifest.task !== task) throw new ArtefactError(name, `it is of the task ${artefact.manifest.task}`);
  return artefact;
}

/** A session on ONNX Runtime's CPU provider. */
async function openNative(network: Graph, weights: Record<string, Tensor>): Promise<Session> {
  const ort = await import('onnxruntime-node');
  // One thread: throughput comes from worker threads, each with a session of its own.
  const session = await ort.InferenceSession.create(compileOnnx(network, weights), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const asTensor = ({ data, shape }: Tensor) =>
    data instanceof Int32Array ? new ort.Tensor('int32', data, shape) : new ort.Tensor('float32', data, shape);
  return {
    async run(inputs) {
      const feeds = Object.fromEntries(Object.entries(inputs).map(([name, tensor]) => [name, asTensor(tensor)]));
      const output = (await session.run(feeds))[network.output.name];
      if (!output) throw new Error(`The network never computes ${network.output.name}.`);
      return { data: output.data as Float32Array, shape: [...output.dims] };
    },
    dispose: () => void session.release(),
  };
}

async function openTfjs(backend: 'wasm' | 'cpu', network: Graph, weights: Record<string, Tensor>): Promise<Session> {
  const tf = await import('@tensorflow/tfjs-core');
  if (backend === 'wasm') {
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    wasm.setWasmPaths(`${path.join(process.cwd(), 'node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`);
  } else {
    await import('@tensorflow/tfjs-backend-cpu');
  }
  // setBackend can resolve although it failed, so the outcome is checked.
  await tf.setBackend(backend);
  await tf.ready();
  if (tf.getBackend() !== backend) throw new Error(`TensorFlow.js cannot start its ${backend} backend here.`);
  const { compileTfjs } = await import('../network/compile-tfjs');
  return compileTfjs(network, weights);
}
