// The inference worker thread: loads the artefacts, then judges one batch after another. Cleaning, features, the
// network and attribution all happen here and never on the web thread.
import { parentPort, workerData } from 'node:worker_threads';
import { EngineLostError } from '../../ml/core/engine-errors';
import type { Predictor } from '../../ml/core/prediction';
import { loadTasks } from './load-tasks';
import type { FromWorker, ToWorker, WorkerSettings } from './protocol';

const port = parentPort;
if (!port) throw new Error('The inference worker must be started as a worker thread.');

const send = (message: FromWorker) => port.postMessage(message);

const { predictors, problems } = await loadTasks(workerData as WorkerSettings);

// Batches come one at a time: the web thread sends the next when this one is answered.
port.on('message', (message: ToWorker) => {
  if (message.kind === 'leave') process.exit(0);
  void judge(message, predictors.get(message.task));
});

send({
  kind: 'ready',
  loaded: [...predictors.values()].map(({ task, version, engine }) => ({ task, version, engine })),
  problems,
});

async function judge({ id, task, texts, attribute }: Extract<ToWorker, { kind: 'batch' }>, predictor: Predictor | undefined): Promise<void> {
  try {
    if (!predictor) throw new Error(`No artefact of the task ${task} is loaded.`);
    const results = await predictor.predict(texts, { attribute });
    send({ kind: 'answer', id, version: predictor.version, engine: predictor.engine, results });
  } catch (error) {
    const kind = error instanceof EngineLostError ? 'lost' : 'failure';
    send({ kind, id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
