// What carries a worker: a thread of this process, or a process of its own. A slot drives both in the same way.
import type { FromWorker, ToWorker } from './protocol';

export interface WorkerHost {
  postMessage(message: ToWorker): void;
  on(event: 'message', listener: (message: FromWorker) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** `signal` names what ended a process from outside. */
  on(event: 'exit', listener: (code: number | null, signal?: string | null) => void): unknown;
  removeAllListeners(): unknown;
  /** The program may end although the worker lives. */
  unref(): void;
  /** Ends it at once, whatever it does. A thread lacks this: ended while ONNX Runtime computes, it takes the program along. */
  kill?(): unknown;
}
