// Starts an import as a process of its own, from its TypeScript source, as the engine's worker is: what it reads and sorts takes no time and no
// memory of the web server's, and it can be ended at any moment.
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { RunImportOptions } from './run-import';

export type SpawnImport = (options: Omit<RunImportOptions, 'isCancelled'>) => ChildProcess;

export const forkImport: SpawnImport = (options) => {
  const entry = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'services', 'recommendations', 'imports', 'import-process.ts');
  const child = fork(/* turbopackIgnore: true */ entry, { execArgv: ['--max-old-space-size=384', '--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send(options, () => undefined);
  return child;
};
