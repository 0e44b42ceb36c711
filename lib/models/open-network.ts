// A version for other runtimes: `onnxruntime` and whatever else reads ONNX.
import { Worker } from 'node:worker_threads';
import { AppError } from '@/lib/errors';
import type { Tensor } from '../../ml/core/tensor';
import { findTask } from '../../ml/tasks/registry';
import { findArtefactFolder } from './find-artefact-folder';

export interface OpenNetworkJob {
  task: string;
  dir: string;
  /** Absent where the network itself is wanted. */
  text?: string;
}

/** @throws AppError `not_found` */
export function onnxOf(task: string, version: string): Promise<Uint8Array<ArrayBuffer>> {
  return run({ task, dir: folderOf(task, version) });
}

/** As the Open Inference Protocol writes tensors. */
export interface NamedInput {
  name: string;
  shape: number[];
  datatype: 'INT32' | 'FP32';
  data: number[];
}

/** What the network must be fed with to judge `text`. @throws AppError `not_found` */
export async function networkInputs(task: string, version: string, text: string): Promise<NamedInput[]> {
  const inputs = await run<Record<string, Tensor>>({ task, dir: folderOf(task, version), text });
  return Object.entries(inputs).map(([name, { data, shape }]) => ({ name, shape, datatype: data instanceof Int32Array ? 'INT32' : 'FP32', data: [...data] }));
}

function folderOf(task: string, version: string): string {
  const folder = findTask(task) && findArtefactFolder(task, version);
  if (!folder) throw new AppError('not_found', `There is no version ${version} of ${task} here.`);
  return folder;
}

let last: Promise<unknown> = Promise.resolve();

/** Jobs wait for each other, however many callers there are: each takes some hundred megabytes for a moment. */
function run<Answer>(job: OpenNetworkJob): Promise<Answer> {
  const answer = last.then(() => runAlone<Answer>(job));
  last = answer.catch(() => undefined);
  return answer;
}

/** One job, one thread: nothing of the network stays in memory. */
function runAlone<Answer>(job: OpenNetworkJob): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./open-network-worker.ts', import.meta.url), { workerData: job, name: 'open network' });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new AppError('internal', 'The network could not be compiled.')));
  });
}
