// Artefacts on the browser's engines: TensorFlow.js with only the kernels that our networks use. Runs in a web worker. An engine serves
// once it has given an artefact's golden answers; until one does, the next is tried.
import { ArtefactError, readEncoder, readManifest, readWeights, type EncoderArtefact, type EncoderReference } from '../core/artefact';
import { checkGoldenCases } from '../core/golden';
import type { Predictor } from '../core/prediction';
import { createSentenceVectors, type SentenceVectors } from '../core/sentence-vectors';
import { createTextPredictor } from '../core/text-predictor';
import { compileTfjs } from '../network/compile-tfjs';
import { findTask } from '../tasks/registry';
import { browserEngines, firstThatPasses, type BrowserEngine } from './browser-engines';
import { indexedDbCache, openFileSource, type FileCache, type FileSource, type LoadProgress } from './browser-files';

interface BrowserPredictorOptions {
  /** Address of the artefact's folder, with a slash at its end: `/models/polarity/1-3fa9c2d1/`. */
  baseUrl: string;
  /** Only this one, on an emulated GPU too; the best that passes unless given. The first call in a worker decides for all. */
  engine?: BrowserEngine | undefined;
  /** IndexedDB unless given. */
  cache?: FileCache;
  onProgress?: (progress: LoadProgress) => void;
}

/**
 * Loads an artefact over HTTP (or from the cache) and starts the engine, both at once.
 * @throws ArtefactError when a file is missing or does not match its SHA-256
 * @throws Error when no engine gives the golden answers
 */
export async function createBrowserPredictor({ baseUrl, cache = indexedDbCache, engine, onProgress }: BrowserPredictorOptions): Promise<Predictor> {
  const loading = loadWithEncoder(baseUrl, openFileSource(cache, onProgress));
  const open = async (on: BrowserEngine) => {
    const { task, encoder, ...artefact } = await loading;
    const session = compileTfjs(artefact.manifest.network, artefact.weights);
    return createTextPredictor(artefact, { session, vectors: vectorsOn(on, encoder), engine: on, score: task.score });
  };
  const candidates = engine ? [engine] : browserEngines;
  const [chosen] = await Promise.all([
    chooseEngine(() => firstThatPasses(candidates, engine !== undefined, loading, async (on) => passGolden(on, await open(on), await loading))),
    loading, // its failure need not wait for an engine
  ]);
  return open(chosen);
}

async function loadWithEncoder(baseUrl: string, files: FileSource) {
  const read = files.from(baseUrl);
  const manifest = await readManifest(baseUrl, read);
  const task = findTask(manifest.task);
  if (!task) throw new ArtefactError(baseUrl, `there is no task ${manifest.task}`);
  const [encoder, weights] = await Promise.all([
    shareEncoder(manifest.encoder, new URL(`../../encoder/${manifest.encoder.version}/`, new URL(baseUrl, location.href)).href, files),
    readWeights(baseUrl, read, manifest.weights, files.keep),
  ]);
  return { task, manifest, weights, encoder };
}

/** Golden cases cost a visitor's phone time; the server tries all. GPUs fail in more ways, some in full batches alone: they get one. */
const selfTestCases: Record<BrowserEngine, number> = { webgpu: 20, webgl: 20, wasm: 3, cpu: 3 };

/** On WebGL TensorFlow.js 4.22 gives wrong vectors for more than 16 texts at once (seen on SwiftShader). */
const largestBatchOf: Partial<Record<BrowserEngine, number>> = { webgl: 8 };

async function passGolden(on: BrowserEngine, predictor: Predictor, { manifest, encoder }: Awaited<ReturnType<typeof loadWithEncoder>>): Promise<void> {
  try {
    await checkGoldenCases(predictor, { ...manifest, golden: manifest.golden.slice(0, selfTestCases[on]) });
  } catch (error) {
    forgetVectors(on, encoder);
    throw error;
  } finally {
    predictor.dispose();
  }
}

/** The engine that serves this worker, once one has passed. */
let serving: Promise<BrowserEngine> | undefined;

/** What one artefact has chosen holds for all; where it could not even be loaded, the next one chooses. */
async function chooseEngine(choose: () => Promise<BrowserEngine>): Promise<BrowserEngine> {
  const chosen = await serving?.catch(() => undefined);
  if (chosen) return chosen;
  serving = choose();
  return serving;
}

const encoders = new Map<string, Promise<EncoderArtefact>>();
const vectors = new Map<string, SentenceVectors>();

/** The encoder is loaded once for all tasks of the page. */
function shareEncoder(needed: EncoderReference, folder: string, files: FileSource): Promise<EncoderArtefact> {
  const loading = encoders.get(folder) ?? readEncoder(folder, files.from(folder), needed, files.keep);
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
  const known = vectors.get(key) ?? createSentenceVectors(vocabulary, compileTfjs(manifest.network, weights), largestBatchOf[engine]);
  vectors.set(key, known);
  return known;
}
