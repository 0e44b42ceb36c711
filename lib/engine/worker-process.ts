// The inference worker as a process: what owns a GPU lives here, so that a fault of its driver ends nothing else. Run from its source by
// `fork-worker.ts`; the settings come as the first message.
import type { WorkerSettings } from './protocol';
import { serveBatches } from './serve-batches';

// It ends when the server does, whichever way that ends, and not by a signal that was meant for the server.
process.on('disconnect', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

process.once('message', (settings: WorkerSettings) =>
  serveBatches(settings, {
    // The callback takes what goes wrong while the server ends.
    send: (message) => void process.send?.(message, undefined, undefined, () => undefined),
    onMessage: (listener) => process.on('message', listener),
  }),
);
