// What an inference worker does, be it a thread or a process: loads the artefacts, then judges one batch after another. Cleaning,
// features, the network and attribution all happen here and never on the web thread.
import { EngineLostError } from '../../ml/core/engine-errors';
import type { Predictor } from '../../ml/core/prediction';
import { loadTasks } from './load-tasks';
import type { FromWorker, ToWorker, WorkerSettings } from './protocol';

/** The worker's end of the line to the web thread. */
export interface Port {
  send(message: FromWorker): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

/** Says `ready` when the artefacts are loaded, and takes work from then on. */
export async function serveBatches(settings: WorkerSettings, { send, onMessage }: Port): Promise<void> {
  const { predictors, problems } = await loadTasks(settings);

  // Batches come one at a time: the web thread sends the next when this one is answered.
  onMessage((message) => {
    if (message.kind === 'leave') process.exit(0);
    void judge(message, predictors.get(message.task)).then(send);
  });

  send({
    kind: 'ready',
    loaded: [...predictors.values()].map(({ task, version, engine }) => ({ task, version, engine })),
    problems,
  });
}

async function judge({ id, task, texts, attribute }: Extract<ToWorker, { kind: 'batch' }>, predictor: Predictor | undefined): Promise<FromWorker> {
  try {
    if (!predictor) throw new Error(`No artefact of the task ${task} is loaded.`);
    const results = await predictor.predict(texts, { attribute });
    return { kind: 'answer', id, version: predictor.version, engine: predictor.engine, results };
  } catch (error) {
    const kind = error instanceof EngineLostError ? 'lost' : 'failure';
    return { kind, id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
