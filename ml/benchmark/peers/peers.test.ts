// Every peer learns a tiny task written for this test, so that none is beaten because it was never switched on.
import { describe, expect, it } from 'vitest';
import type { BenchmarkTask, BenchmarkRow } from '../benchmark-task';
import { measureOnTask } from '../measure-on-task';
import { peers } from '.';
import { createLstm } from './lstm';

const rowsOf = (texts: Record<string, string[]>): BenchmarkRow[] => Object.entries(texts).flatMap(([label, list]) => list.map((text) => ({ text, label })));

const rows = rowsOf({
  bullish: ['shares surge after great profit', 'stock gains on strong win', 'excellent results, happy investors', 'great success and strong growth', 'best profit, good outlook', 'happy holders win big gains'],
  bearish: ['shares crash after terrible loss', 'stock falls on fraud and failure', 'bad results, angry investors', 'terrible failure and weak sales', 'worst loss, bad outlook', 'angry holders lose in crash'],
  neutral: ['annual meeting in may', 'company names a new officer', 'report is due on thursday', 'office opens in leeds', 'meeting moved to june', 'the new officer starts in may'],
});

const task: BenchmarkTask = {
  name: 'probe', kind: 'polarity', labels: ['bearish', 'bullish', 'neutral'], train: rows, heldOut: rows, test: rows, further: {}, folder: '', score: () => 0,
};

const expected: Record<string, number> = { majority: 1 / 3, linear: 1, encoder: 1, nlpjs: 0.9, lexicons: 0.8, unasked: 1 };

describe.each(Object.keys(expected))('%s', (key) => {
  it('learns a tiny task', async () => {
    const kind = key === 'nlpjs' ? 'intents' : 'polarity';
    const name = key === 'unasked' ? 'entities' : task.name;
    const entering = (peers[key] ?? []).filter((one) => one.appliesTo({ ...task, name, kind }));
    expect(entering.length).toBeGreaterThan(0);
    for (const peer of entering) {
      const trained = await peer.train(task, 1, () => undefined);
      const result = await measureOnTask(task, peer.name, trained, 0);
      expect(result.accuracy).toBeGreaterThanOrEqual((expected[key] ?? 1) - 1e-9);
      expect(result.latencyMs).toBeGreaterThan(0);
    }
  });
});

describe('lstm', () => {
  it('trains on WebAssembly: its loss falls, and the same seed gives the same network', async () => {
    const many = { ...task, train: Array.from({ length: 10 }, () => rows).flat() };
    const learn = async (seed: number) => {
      const losses: number[] = [];
      const trained = await createLstm({ epochs: 2 }).train(many, seed, (line) => losses.push(Number(/loss ([\d.]+)/.exec(line)?.[1])));
      const [answer = []] = await trained.answer(['shares crash after terrible loss']);
      trained.dispose?.();
      return { losses, answer: Array.from(answer) };
    };
    const first = await learn(1);
    expect(first.answer.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3);
    expect(first.losses.at(-1)).toBeLessThan(first.losses[0] ?? 0);
    expect(await learn(1)).toEqual(first);
    expect((await learn(2)).answer).not.toEqual(first.answer);
  });
});
