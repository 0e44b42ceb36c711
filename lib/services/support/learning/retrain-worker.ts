// A training in a thread of its own, so that pages and answers go on. Asked to cancel, it ends itself between two steps: ended from
// outside while ONNX Runtime computes, a thread takes the whole process along.
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../../../ml/core/engine-errors';
import type { FromTraining, Lesson } from './lesson';
import { runLesson } from './run-lesson';

const port = parentPort;
if (!port) throw new Error('A training must be started as a worker thread.');
const send = (message: FromTraining) => port.postMessage(message);

port.on('message', () => process.exit(0));
try {
  const result = await runLesson(workerData as Lesson, (step, share) => send({ kind: 'progress', step, share }));
  send({ kind: 'done', result });
} catch (error) {
  send({ kind: 'failed', message: messageOf(error) });
}
port.close();
