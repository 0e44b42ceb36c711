// The inference worker as a thread.
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerSettings } from './protocol';
import { serveBatches } from './serve-batches';

const port = parentPort;
if (!port) throw new Error('The inference worker must be started as a worker thread.');

await serveBatches(workerData as WorkerSettings, {
  send: (message) => port.postMessage(message),
  onMessage: (listener) => port.on('message', listener),
});
