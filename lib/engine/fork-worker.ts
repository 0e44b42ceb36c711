// Starts an inference worker as a process. It runs from its TypeScript source, as the start script's own programs do, so that there is one
// way of starting it in production, in development and in tests, and nothing that a bundler must know of.
import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import path from 'node:path';
import type { ToWorker, WorkerSettings } from './protocol';
import type { WorkerHost } from './worker-host';

export class ProcessHost extends EventEmitter implements WorkerHost {
  constructor(private readonly child: ChildProcess) {
    super();
    child.on('message', (message) => this.emit('message', message));
    child.on('exit', (code, signal) => this.emit('exit', code, signal));
    child.on('error', (error) => {
      this.emit('error', error);
      // A process that never came to be has no exit of its own.
      if (child.pid === undefined) this.emit('exit', null);
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  postMessage(message: ToWorker | WorkerSettings): void {
    // What cannot be sent is judged by another worker: `exit` follows.
    if (this.child.connected) this.child.send(message, () => undefined);
  }

  unref(): void {
    this.child.unref();
    this.child.channel?.unref();
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.child.kill(signal);
  }
}

/** A process that loads and serves `settings.sources`. */
export function forkWorker(settings: WorkerSettings): ProcessHost {
  const entry = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'engine', 'worker-process.ts');
  const child = fork(/* turbopackIgnore: true */ entry, {
    execArgv: ['--import', 'tsx'],
    // Numbers that JSON has no words for arrive as they are, as between threads.
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const host = new ProcessHost(child);
  host.postMessage(settings);
  return host;
}
