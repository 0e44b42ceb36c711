// One line a step: what is being done, and how long it took. What a sub-command prints goes to a log file and is shown
// only when it fails. Plain JavaScript: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const logFolder = path.resolve('data/logs');
const tty = process.stdout.isTTY;

/** Runs one step and says so. `work` may return a note for the end of its line. */
export async function step(title, work) {
  const startedAt = performance.now();
  if (tty) process.stdout.write(`  … ${title}`);
  else process.stdout.write(`  … ${title}\n`);
  try {
    const note = await work();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    process.stdout.write(`${tty ? '\r' : ''}  ✓ ${title}${note ? `: ${note}` : ''} (${seconds} s)\n`);
  } catch (error) {
    process.stdout.write(`${tty ? '\r' : ''}  ✗ ${title}\n`);
    throw error;
  }
}

/** A failure whose message is all that needs to be shown. */
export class StepError extends Error {}

/** Runs a command; its output goes to `data/logs/<name>.log`, and onto the screen when it fails or `show` is set. */
export function run(name, command, args, { env = process.env, show = false, timeoutMs } = {}) {
  mkdirSync(logFolder, { recursive: true });
  const file = path.join(logFolder, `${name}.log`);
  const log = createWriteStream(file);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32', timeout: timeoutMs });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        log.write(chunk);
        if (show) process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => reject(new StepError(`${command} could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      log.end(() => {
        if (code === 0) return resolve(undefined);
        const tail = show ? '' : `\n${readFileSync(file, 'utf8').split('\n').slice(-40).join('\n')}`;
        reject(new StepError(`${command} ${args.join(' ')} ended with ${signal ?? code}. All of its output: ${path.relative('.', file)}${tail}`));
      });
    });
  });
}
