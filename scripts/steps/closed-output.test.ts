// In a process of its own, whose output is closed while it runs.
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

const program = (guarded: boolean) => `
  ${guarded ? "await import('./scripts/steps/closed-output.mjs');" : ''}
  process.on('message', () => {
    process.stdout.write('nobody reads this');
    process.stderr.write('nor this');
    setTimeout(() => { process.send('still here'); process.disconnect(); }, 100);
  });
  process.send('ready');`;

/** What it says after its output was closed; null where it ended instead. */
function afterItsOutputClosed(guarded: boolean): Promise<unknown> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(guarded)], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  return new Promise((resolve) => {
    child.once('message', () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.once('message', resolve);
      child.send('write');
    });
    child.once('exit', () => resolve(null));
  });
}

it('goes on when nobody reads its output any more', async () => {
  expect(await afterItsOutputClosed(true)).toBe('still here');
  expect(await afterItsOutputClosed(false)).toBeNull();
});
