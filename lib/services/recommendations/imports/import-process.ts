// The process that imports, run from its source by `fork-import.ts`. It ends when the server does, whichever way that ends: the import's row
// then still says that it runs, and it goes on where it was.
import { messageOf } from '../../../../ml/core/engine-errors';
import { runImport, type RunImportOptions } from './run-import';

let cancelled = false;
process.on('disconnect', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

process.on('message', (message: Omit<RunImportOptions, 'isCancelled'> | 'cancel') => {
  if (message === 'cancel') {
    cancelled = true;
    return;
  }
  runImport({ ...message, isCancelled: () => cancelled }).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${JSON.stringify({ level: 50, msg: 'an import failed', import: message.importId, err: messageOf(error) })}\n`);
      process.exit(1);
    },
  );
});
