// What an inference worker does, be it a thread or a process: loads the artefacts, then judges batches. Cleaning, features, the network
// and attribution, or asking another server, all happen here and never on the web thread.
import { EngineLostError } from '../../ml/core/engine-errors';
import type { Predictor } from '../../ml/core/prediction';
import { loadRemote } from './load-remote';
import { loadTasks } from './load-tasks';
import type { ArtefactSource, FromWorker, LoadedTask, RemoteSettings, ToWorker, WorkerSettings } from './protocol';

/** The worker's end of the line to the web thread. */
export interface Port {
  send(message: FromWorker): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

type Predictors = Map<string, Predictor>;

/** Says `ready` when the artefacts are loaded, and takes work from then on. */
export async function serveBatches(settings: WorkerSettings, { send, onMessage }: Port): Promise<void> {
  const predictors = settings.remote ? await startRemote(settings.sources, settings.remote, send) : await startTasks(settings, send);
  onMessage((message) => {
    if (message.kind === 'leave') process.exit(0);
    void judge(message, predictors.get(message.task)).then(send);
  });
}

async function startTasks(settings: WorkerSettings, send: Port['send']): Promise<Predictors> {
  const { predictors, problems } = await loadTasks(settings);
  send({ kind: 'ready', loaded: [...predictors.values()].map(asLoaded), problems });
  return predictors;
}

async function startRemote(sources: ArtefactSource[], remote: RemoteSettings, send: Port['send']): Promise<Predictors> {
  const report = () => {
    const health = models.map((model) => model.health);
    const serving = models.filter((_, index) => health[index]?.state === 'serving');
    send({ kind: 'ready', loaded: serving.map(asLoaded), problems: [], remote: health });
  };
  const models = await loadRemote(sources, remote, report);
  for (const model of models) void model.check();
  return new Map(models.map((model) => [model.task, model]));
}

const asLoaded = ({ task, version, engine }: Predictor): LoadedTask => ({ task, version, engine });

async function judge({ id, task, texts, attribute, vector, limitMs }: Extract<ToWorker, { kind: 'batch' }>, predictor: Predictor | undefined): Promise<FromWorker> {
  try {
    if (!predictor) throw new Error(`No artefact of the task ${task} is loaded.`);
    const signal = limitMs === undefined ? undefined : AbortSignal.timeout(limitMs);
    const results = await predictor.predict(texts, { attribute, vector, signal });
    return { kind: 'answer', id, version: predictor.version, engine: predictor.engine, results };
  } catch (error) {
    const kind = error instanceof EngineLostError ? 'lost' : 'failure';
    return { kind, id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
