// The worker that makes lists on this device: one a page, started when it is first needed. Unpacking a model takes longer than a frame.
import type { DeviceAnswers, DeviceQuestion, FromWorker, ToWorker } from './protocol';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let nextId = 0;

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) call?.reject(new Error(data.failure));
    else call?.resolve(data.answer as never);
  };
  started.onerror = (event) => {
    waiting.forEach(({ reject }) => reject(new Error(event.message || 'The code for this device could not be loaded.')));
    waiting.clear();
    worker = undefined; // the next question tries again
  };
  return started;
}

/**
 * @param catalogue its slug
 * @throws Error where neither the server nor an earlier visit has given this device the model
 */
export function askDevice<Question extends DeviceQuestion>(catalogue: string, question: Question): Promise<DeviceAnswers[Question['kind']]> {
  worker ??= start();
  const id = nextId++;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker?.postMessage({ ...question, id, catalogue } satisfies ToWorker);
  });
}
