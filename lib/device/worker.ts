// The web worker in which this device judges texts: the same artefacts and the same composition as on the server.
import type { Predictor } from '../../ml/core/prediction';
import { engineNamed, type BrowserEngine } from '../../ml/runtime/browser-engines';
import { totalOf } from '../../ml/runtime/browser-files';
import { analyse, type Classify } from '../services/sentiment/analyse';
import { openPredictor } from './open-predictor';
import { openVersions } from './open-versions';
import type { DeviceInfo, DeviceProgress, FromDevice, ToDevice } from './protocol';

const tasks = ['polarity', 'topics', 'entities'] as const;

const send = (message: FromDevice) => self.postMessage(message);

let loading: Promise<Map<string, Predictor>> | undefined;
/** What the page asked for; undefined takes the best. */
let askedEngine: BrowserEngine | undefined;

async function load(): Promise<Map<string, Predictor>> {
  const progress = new Map<string, DeviceProgress>();
  const report = (task: string, part: DeviceProgress) => {
    progress.set(task, part);
    send({ kind: 'progress', ...totalOf([...progress.values()]) });
  };
  const versionsOf = openVersions();
  const predictors = await Promise.all(tasks.map(async (task) => openPredictor(task, await versionsOf(task), { engine: askedEngine, onProgress: (part) => report(task, part) })));
  // One text through everything, so that nothing is left to load when the server is gone.
  for (const predictor of predictors) await predictor.predict(['Shares rise']);
  return new Map(predictors.map((predictor) => [predictor.task, predictor]));
}

/** Loads once; a failed load may be tried again. */
function predictors(): Promise<Map<string, Predictor>> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function predictorOf(task: string): Promise<Predictor> {
  const predictor = (await predictors()).get(task);
  if (!predictor) throw new Error(`This device has no model for ${task}.`);
  return predictor;
}

const classify: Classify = async (task, texts, { attribute }) => {
  const predictor = await predictorOf(task);
  const results = await predictor.predict(texts, { attribute });
  return { version: predictor.version, engine: predictor.engine, results };
};

async function prepare(asked: string | undefined): Promise<DeviceInfo> {
  askedEngine = asked === undefined ? undefined : engineNamed(asked);
  const { version, engine } = await predictorOf('polarity');
  return { version, engine };
}

async function answer(message: ToDevice): Promise<FromDevice> {
  const { id } = message;
  try {
    if (message.kind === 'prepare') return { kind: 'prepared', id, info: await prepare(message.engine) };
    await predictors();
    const startedAt = performance.now();
    const analysis = await analyse(message.texts, classify, message.attribute);
    return { kind: 'answer', id, analysis: { ...analysis, latencyMs: performance.now() - startedAt } };
  } catch (error) {
    return { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<ToDevice>) => void answer(data).then(send);
