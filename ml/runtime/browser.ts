// Artefacts on the browser's engines: TensorFlow.js with only the kernels that our networks use. Runs in a web worker. An engine serves
// once it has given an artefact's golden answers; until one does, the next is tried.
import { get, set } from 'idb-keyval';
import { ArtefactError, readArtefact, readEncoder, sha256Hex, type EncoderArtefact, type EncoderReference, type ReadFile } from '../core/artefact';
import { checkGoldenCases } from '../core/golden';
import type { Predictor } from '../core/prediction';
import { createSentenceVectors, type SentenceVectors } from '../core/sentence-vectors';
import { createTextPredictor } from '../core/text-predictor';
import { compileTfjs } from '../network/compile-tfjs';
import { findTask } from '../tasks/registry';
import { browserEngines, startEngine, type BrowserEngine } from './browser-engines';

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
  /** Only this one, on an emulated GPU too; the best that passes unless given. */
  engine?: BrowserEngine;
  /** IndexedDB unless given. */
  cache?: FileCache;
  onProgress?: (progress: LoadProgress) => void;
}

/** IndexedDB; where the browser forbids it, every visit loads again. */
export const indexedDbCache: FileCache = {
  get: (sha256) => get<Uint8Array>(`artefact:${sha256}`).catch(() => undefined),
  set: (sha256, bytes) => set(`artefact:${sha256}`, bytes).catch(() => undefined),
};

/** The engine that serves this worker, once one has passed. */
let serving: Promise<BrowserEngine> | undefined;

/**
 * Loads an artefact over HTTP (or from the cache) and starts the engine.
 * @throws ArtefactError when a file is missing or does not match its SHA-256
 * @throws Error when no engine gives the golden answers
 */
export async function createBrowserPredictor({ baseUrl, cache = indexedDbCache, engine, onProgress }: BrowserPredictorOptions): Promise<Predictor> {
  const files = new Map<string, LoadProgress>();
  const read = (folder: string) => fileReader(folder, cache, (url, progress) => {
    files.set(url, progress);
    const parts = [...files.values()];
    onProgress?.({
      loadedBytes: parts.reduce((sum, { loadedBytes }) => sum + loadedBytes, 0),
      totalBytes: parts.reduce((sum, { totalBytes }) => sum + totalBytes, 0),
    });
  });
  const artefact = await readArtefact(baseUrl, read(baseUrl));
  const task = findTask(artefact.manifest.task);
  if (!task) throw new ArtefactError(baseUrl, `there is no task ${artefact.manifest.task}`);
  const { encoder: needed, network } = artefact.manifest;
  const encoder = await shareEncoder(needed, new URL(`../../encoder/${needed.version}/`, new URL(baseUrl, location.href)).href, read);
  const open = (on: BrowserEngine) =>
    createTextPredictor(artefact, { session: compileTfjs(network, artefact.weights), vectors: vectorsOn(on, encoder), engine: on, score: task.score });
  if (serving) return open(await serving);

  const passed = firstThatPasses(engine ? [engine] : browserEngines, engine !== undefined, async (on) => {
    const predictor = open(on);
    try {
      await checkGoldenCases(predictor, { ...artefact.manifest, golden: artefact.manifest.golden.slice(0, selfTestCases) });
    } catch (error) {
      forgetVectors(on, encoder);
      throw error;
    } finally {
      predictor.dispose();
    }
  });
  serving = passed.catch((error: unknown) => {
    serving = undefined;
    throw error;
  });
  return open(await serving);
}

/** A golden case costs a visitor's phone some time; the server tries all of them. */
const selfTestCases = 3;

async function firstThatPasses(engines: readonly BrowserEngine[], allowSoftware: boolean, check: (engine: BrowserEngine) => Promise<void>): Promise<BrowserEngine> {
  const reasons: string[] = [];
  for (const engine of engines) {
    let started = false;
    try {
      await startEngine(engine, allowSoftware);
      started = true;
      await check(engine);
      return engine;
    } catch (error) {
      const reason = `${engine}: ${error instanceof Error ? error.message : String(error)}`;
      reasons.push(reason);
      // That a browser lacks an engine is nothing special; one that starts and then fails is.
      if (started) console.warn(`This browser's ${reason}. Another engine runs the model instead.`);
    }
  }
  throw new Error(`No engine of this browser runs the model. ${reasons.join('; ')}`);
}

const encoders = new Map<string, Promise<EncoderArtefact>>();
const vectors = new Map<string, SentenceVectors>();

/** The encoder is loaded once for all tasks of the page. */
function shareEncoder(needed: EncoderReference, folder: string, read: (folder: string) => ReadFile): Promise<EncoderArtefact> {
  const loading = encoders.get(folder) ?? readEncoder(folder, read(folder), needed);
  encoders.set(folder, loading);
  loading.catch(() => encoders.delete(folder)); // the next call tries again
  return loading;
}

const vectorsKey = (engine: BrowserEngine, { manifest }: EncoderArtefact) => `${engine} ${manifest.version}`;

function forgetVectors(engine: BrowserEngine, encoder: EncoderArtefact): void {
  vectors.get(vectorsKey(engine, encoder))?.dispose();
  vectors.delete(vectorsKey(engine, encoder));
}

function vectorsOn(engine: BrowserEngine, encoder: EncoderArtefact): SentenceVectors {
  const { manifest, weights, vocabulary } = encoder;
  const key = vectorsKey(engine, encoder);
  const known = vectors.get(key) ?? createSentenceVectors(vocabulary, compileTfjs(manifest.network, weights));
  vectors.set(key, known);
  return known;
}

function fileReader(baseUrl: string, cache: FileCache, onProgress: (url: string, progress: LoadProgress) => void): ReadFile {
  return async (file, expected) => {
    const kept = expected && (await cache.get(expected.sha256));
    if (kept && sha256Hex(kept) === expected.sha256) return kept;
    const bytes = await download(baseUrl + file, expected?.sizeBytes ?? 0, onProgress);
    // Only whole files are kept; what does not match is refused by the reader.
    if (expected && sha256Hex(bytes) === expected.sha256) await cache.set(expected.sha256, bytes);
    return bytes;
  };
}

async function download(url: string, totalBytes: number, onProgress: (url: string, progress: LoadProgress) => void): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let loadedBytes = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    loadedBytes += part.value.byteLength;
    onProgress(url, { loadedBytes, totalBytes });
  }
  const bytes = new Uint8Array(loadedBytes);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
