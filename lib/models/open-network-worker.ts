// Compiles a network, or a text into its inputs, beside the web thread: some tens of megabytes take half a second.
import { parentPort, workerData } from 'node:worker_threads';
import { inputsOf, networkAsOnnx } from '../../ml/runtime/open-network';
import type { OpenNetworkJob } from './open-network';

const { task, dir, text } = workerData as OpenNetworkJob;
if (text === undefined) {
  const bytes = await networkAsOnnx(task, dir);
  parentPort?.postMessage(bytes);
} else {
  parentPort?.postMessage(await inputsOf(task, dir, text));
}
