// The browser's engine: TensorFlow.js with only the kernels that our networks use, so that little has to be loaded.
// Runs in a web worker. WebAssembly first, plain JavaScript where that cannot start.
import { getBackend, ready, registerKernel, setBackend, type KernelConfig } from '@tensorflow/tfjs-core';
import { get, set } from 'idb-keyval';
import { ArtefactError, readArtefact, readEncoder, sha256Hex, type EncoderReference, type ReadFile } from '../core/artefact';
import type { Predictor } from '../core/prediction';
import { createSentenceVectors, type SentenceVectors } from '../core/sentence-vectors';
import { createTextPredictor } from '../core/text-predictor';
import { compileTfjs } from '../network/compile-tfjs';
import { findTask } from '../tasks/registry';

/** Keeps verified files between visits, by their SHA-256. */
export interface FileCache {
  get(sha256: string): Promise<Uint8Array | undefined>;
  set(sha256: string, bytes: Uint8Array): Promise<void>;
}

export interface LoadProgress {
  loadedBytes: number;
  totalBytes: number;
}

interface BrowserPredictorOptions {
  /** Address of the artefact's folder, with a slash at its end: `/models/polarity/1-3fa9c2d1/`. */
  baseUrl: string;
  /** IndexedDB unless given. */
  cache?: FileCache;
  onProgress?: (progress: LoadProgress) => void;
}

/** IndexedDB; where the browser forbids it, every visit loads again. */
export const indexedDbCache: FileCache = {
  get: (sha256) => get<Uint8Array>(`artefact:${sha256}`).catch(() => undefined),
  set: (sha256, bytes) => set(`artefact:${sha256}`, bytes).catch(() => undefined),
};

let backend: Promise<'wasm' | 'cpu'> | undefined;

/**
 * Loads an artefact over HTTP (or from the cache) and starts the engine.
 * @throws ArtefactError when a file is missing or does not match its SHA-256
 */
export async function createBrowserPredictor({ baseUrl, cache = indexedDbCache, onProgress }: BrowserPredictorOptions): Promise<Predictor> {
  backend ??= startBackend();
  const read = (folder: string) => fileReader(folder, cache, onProgress);
  const [engine, artefact] = await Promise.all([backend, readArtefact(baseUrl, read(baseUrl))]);
  const task = findTask(artefact.manifest.task);
  if (!task) throw new ArtefactError(baseUrl, `there is no task ${artefact.manifest.task}`);
  const { encoder, network } = artefact.manifest;
  const vectors = await shareEncoder(encoder, new URL(`../../encoder/${encoder.version}/`, new URL(baseUrl, location.href)).href, read);
  return createTextPredictor(artefact, { session: compileTfjs(network, artefact.weights), vectors, engine, score: task.score });
}

const encoders = new Map<string, Promise<SentenceVectors>>();

/** The encoder is loaded once for all tasks of the page. */
function shareEncoder(needed: EncoderReference, folder: string, read: (folder: string) => ReadFile): Promise<SentenceVectors> {
  const open = async () => {
    const { manifest, weights, vocabulary } = await readEncoder(folder, read(folder), needed);
    return createSentenceVectors(vocabulary, compileTfjs(manifest.network, weights));
  };
  const loading = encoders.get(folder) ?? open();
  encoders.set(folder, loading);
  loading.catch(() => encoders.delete(folder)); // the next visit to the task tries again
  return loading;
}

function fileReader(baseUrl: string, cache: FileCache, onProgress?: (progress: LoadProgress) => void): ReadFile {
  return async (file, expected) => {
    const kept = expected && (await cache.get(expected.sha256));
    if (kept && sha256Hex(kept) === expected.sha256) return kept;
    const bytes = await download(baseUrl + file, expected?.sizeBytes, onProgress);
    // Only whole files are kept; what does not match is refused by the reader.
    if (expected && sha256Hex(bytes) === expected.sha256) await cache.set(expected.sha256, bytes);
    return bytes;
  };
}

async function download(url: string, totalBytes = 0, onProgress?: (progress: LoadProgress) => void): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let loadedBytes = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    loadedBytes += part.value.byteLength;
    onProgress?.({ loadedBytes, totalBytes });
  }
  const bytes = new Uint8Array(loadedBytes);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

async function startBackend(): Promise<'wasm' | 'cpu'> {
  try {
    await startWasm();
    return 'wasm';
  } catch (error) {
    console.warn('WebAssembly cannot start here; plain JavaScript runs the model instead.', error);
    await startCpu();
    return 'cpu';
  }
}

async function startWasm(): Promise<void> {
  const [{ setWasmPaths }, kernels] = await Promise.all([
    import('@tensorflow/tfjs-backend-wasm/dist/base'),
    import('./browser-wasm-kernels'),
  ]);
  const plain = new URL('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm', import.meta.url).href;
  const simd = new URL('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm', import.meta.url).href;
  // Threads never start in a worker of ours, but the library asks for all three addresses.
  setWasmPaths({ 'tfjs-backend-wasm.wasm': plain, 'tfjs-backend-wasm-simd.wasm': simd, 'tfjs-backend-wasm-threaded-simd.wasm': simd });
  registerAll(kernels.wasmKernels);
  await switchTo('wasm');
}

async function startCpu(): Promise<void> {
  const [, kernels] = await Promise.all([import('@tensorflow/tfjs-backend-cpu/dist/base'), import('./browser-cpu-kernels')]);
  registerAll(kernels.cpuKernels);
  await switchTo('cpu');
}

const registerAll = (kernels: KernelConfig[]) => kernels.forEach((kernel) => registerKernel(kernel));

async function switchTo(name: 'wasm' | 'cpu'): Promise<void> {
  await setBackend(name);
  await ready();
  if (getBackend() !== name) throw new Error(`TensorFlow.js cannot start its ${name} backend here.`);
}
