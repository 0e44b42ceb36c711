// npm run dev: the same set-up as `npm start`, then Next's development server.
import './steps/closed-output.mjs';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StepError, step } from './steps/progress.mjs';
import { checkNode, dataFolder, generateClient, installPackages, readEnvironment, runTypeScript } from './steps/set-up.mjs';

try {
  checkNode();
  await installPackages();
  await generateClient();
  await readEnvironment();
  const file = path.join(dataFolder(), `start-${process.pid}.json`);
  await step('bringing the database up to date', () => runTypeScript('scripts/prepare-database.ts', [file]));
  const { setupToken } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  if (setupToken) process.stdout.write(`  First account (admin): ${process.env.NEXTAUTH_URL}/setup?token=${setupToken}\n`);
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  process.stderr.write(`\n${error instanceof StepError ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
