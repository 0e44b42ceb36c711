// The process that trains, run from its source: gigabytes of sums belong to no web server. It ends when the server does.
import { messageOf } from '../../../../ml/core/engine-errors';
import { runTraining, TooFew } from './run-training';
import type { FromTraining, TrainingJob } from './training-job';

process.on('disconnect', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

const send = (message: FromTraining) => new Promise<void>((resolve) => process.send?.(message, undefined, undefined, () => resolve()));

process.once('message', async (job: TrainingJob) => {
  try {
    const result = await runTraining(job, (step, share) => void send({ kind: 'progress', step, share }));
    await send({ kind: 'done', result });
  } catch (error) {
    await send({ kind: 'failed', failure: error instanceof TooFew ? error.failure : null, message: messageOf(error) });
  }
  process.exit(0);
});
