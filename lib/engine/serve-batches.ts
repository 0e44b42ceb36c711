// What an inference worker does, whether it is a thread or a process: load and test the artefacts, then judge texts. A worker that asks
// another server is one too: it says again which models serve whenever that changes.
import { EngineLostError } from '../../ml/core/engine-errors';
import type { Predictor } from '../../ml/core/prediction';
import { loadRemote } from './load-remote';
import { loadTasks, type LoadedModel } from './load-tasks';
import type { ArtefactSource, FromWorker, LoadedTask, RemoteSettings, ToWorker, WorkerSettings } from './protocol';
import type { RemoteModel } from './remote-model';
import { ServedModels } from './served-models';

/** The worker's end of the line to the web thread. */
export interface Port {
  send(message: FromWorker): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

/** Loads beside what serves, goes over to it, and says so. */
type Load = (sources: ArtefactSource[], revision: number) => Promise<void>;

/** Says `ready` when the artefacts are loaded, and takes work from then on. */
export async function serveBatches(settings: WorkerSettings, { send, onMessage }: Port): Promise<void> {
  const models = new ServedModels();
  const load = settings.remote ? loadsRemote(settings.remote, models, send) : loadsTasks(settings, models, send);
  let last = load(settings.sources, settings.revision ?? 0);
  await last;
  onMessage((message) => {
    if (message.kind === 'leave') process.exit(0);
    else if (message.kind === 'load') last = last.then(() => load(message.sources, message.revision));
    else void models.use(message.task, (predictor) => judge(message, predictor)).then(send);
  });
}

function loadsTasks(settings: WorkerSettings, served: ServedModels, send: Port['send']): Load {
  let serving: ReadonlyMap<string, LoadedModel> = new Map();
  return async (sources, revision) => {
    const { models, problems } = await loadTasks({ ...settings, sources }, serving);
    serving = models;
    const predictors = [...models.values()].map(({ predictor }) => predictor);
    served.replace(predictors);
    send({ kind: 'ready', revision, loaded: predictors.map(asLoaded), problems });
  };
}

function loadsRemote(remote: RemoteSettings, served: ServedModels, send: Port['send']): Load {
  let [models, revision]: [RemoteModel[], number] = [[], 0];
  const report = () => {
    const health = models.map((model) => model.health);
    const serving = models.filter((_, index) => health[index]?.state === 'serving');
    send({ kind: 'ready', revision, loaded: serving.map(asLoaded), problems: [], remote: health });
  };
  return async (sources, next) => {
    const old = models;
    models = await loadRemote(sources, remote, report, old);
    revision = next;
    served.replace(models);
    report();
    for (const model of models) if (!old.includes(model)) void model.check();
  };
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
