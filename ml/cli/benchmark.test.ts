// The command as people run it: what it imports loads in Node, and what it is not given is asked for.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const benchmark = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'ml/cli/benchmark.ts', ...args], { encoding: 'utf8' });

describe('npm run benchmark', () => {
  it.each([
    [['--peers', 'bert'], 'There is no peer "bert". There are: majority, linear, encoder, lstm, nlpjs, lexicons, unasked.'],
    [['--tasks', 'weather'], 'There is no task "weather". There are: banking77, clinc150, retail, polarity, topics, entities.'],
    [['--data', 'no/such/folder'], 'no/such/folder; --data or TREFOIL_DATA names it.'],
    [['--seed', 'x'], '--seed must be a whole number; "x" is none.'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = benchmark(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });
});
