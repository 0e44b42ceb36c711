// Learning is tested by learning: a world of two tastes and a season, of which the network must foretell the next weeks.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { InteractionCollector } from '../data/collect-interactions';
import { rankItems } from '../lists/rank-items';
import { loadNeural, saveNeural } from './neural-file';
import { neuralScores, type NeuralModel } from './neural-model';
import { placeOf, timelinesOf } from './timelines';
import { neuralSettings, trainNeural } from './train-neural';
import { trendsAt } from './trends';

const day = 86_400_000;
const days = 120;

/** Items a0…a19 for some people, b0…b19 for the others; each day brings two of the 20 into season. */
function world() {
  const random = createRandom(2);
  const events = new InteractionCollector();
  for (let today = 0; today < days; today++) {
    for (let person = 0; person < 60; person++) {
      if (random() > 0.15) continue;
      events.add(`p${person}`, `${person % 2 === 0 ? 'a' : 'b'}${(Math.floor(today / 7) + Math.floor(random() * 2)) % 20}`, today * day);
    }
  }
  return events.finish();
}

const events = world();
const settings = { ...neuralSettings, hidden: 16, epochs: 30, batch: 32, rate: 0.01, windowDays: 7, decay: 0.01, dropout: 0.2 };
const losses: number[] = [];
let model: NeuralModel;
beforeAll(async () => {
  model = await trainNeural(events, settings, { until: days * day, onEpoch: (_, loss) => void losses.push(loss) });
});

const row = (name: string) => events.items.indexOf(name);
const best = (profile: string[], trained = model) => {
  const scores = neuralScores(trained, { items: profile.map(row), weights: profile.map(() => 1) });
  return Array.from(rankItems(scores, 6), (item) => events.items[item]!);
};

describe('trainNeural', () => {
  it('gets better from epoch to epoch', () => {
    expect(losses.at(-1)).toBeLessThan(losses[0]! * 0.7);
  });

  it('foretells what is in season, and of that what is to a person’s taste', () => {
    const [forA, forB] = [best(['a3', 'a4', 'a12']), best(['b3', 'b4', 'b12'])];
    expect(forA.filter((name) => name.startsWith('a')).length).toBeGreaterThanOrEqual(5);
    expect(forB.filter((name) => name.startsWith('b')).length).toBeGreaterThanOrEqual(5);
    const season = Math.floor(days / 7) % 20;
    expect(forA.slice(0, 3).some((name) => [season, (season + 1) % 20].includes(Number(name.slice(1))))).toBe(true);
  });

  it('gives the same weights with the same seed', async () => {
    const short = { ...settings, epochs: 1 };
    const [one, two] = [await trainNeural(events, short), await trainNeural(events, short)];
    expect(two.weights).toEqual(one.weights);
  });

  it('answers somebody of whom nothing is known, and leaves out signals against an item', () => {
    const scoresOf = (items: number[], weights: number[]) => neuralScores(model, { items, weights });
    expect(scoresOf([], []).every(Number.isFinite)).toBe(true);
    expect(scoresOf([row('a3'), row('b3')], [1, -1])).toEqual(scoresOf([row('a3')], [1]));
  });

  it('says when there is too little to learn from', async () => {
    const few = new InteractionCollector();
    few.add('p', 'a', 0);
    await expect(trainNeural(few.finish(), settings)).rejects.toThrow('events of more than 8 days are needed');
    few.add('p', 'a', 0, -1);
    const against = new InteractionCollector();
    against.add('p', 'a', 0, -1);
    await expect(trainNeural(against.finish(), settings)).rejects.toThrow('nobody took anything');
  });
});

describe('a saved network', () => {
  it('makes the same lists, from a quarter of the bytes', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'neural-'));
    await saveNeural(model, folder);
    const loaded = await loadNeural(folder);
    expect([loaded.items, loaded.hidden, loaded.trainedUntil]).toEqual([model.items, model.hidden, model.trainedUntil]);
    expect(best(['a3', 'a4'], loaded).slice(0, 3)).toEqual(best(['a3', 'a4']).slice(0, 3));
    await writeFile(path.join(folder, 'next-items.bin'), new Uint8Array(100));
    await expect(loadNeural(folder)).rejects.toThrow('are not those of its description');
    await rm(folder, { recursive: true });
  });
});

describe('timelines', () => {
  const few = new InteractionCollector();
  for (const [user, item, at, weight] of [['p', 'x', 1, 1], ['p', 'y', 2, 1], ['p', 'x', 3, 1], ['q', 'y', 9, 1], ['q', 'x', 9, -1]] as const) few.add(user, item, at * day, weight);
  const timelines = timelinesOf(few.finish());

  it('hold each item once, when it was first taken', () => {
    expect([Array.from(timelines.offsets), Array.from(timelines.items)]).toEqual([[0, 2, 3], [0, 1, 1]]);
    expect([0, 1, 2, 3].map((at) => placeOf(timelines, 0, at * day + 1))).toEqual([0, 1, 2, 2]);
  });

  it('say what is in demand at a moment', () => {
    const trends = trendsAt(timelines, 10 * day);
    const rounded = Array.from(trends, (value) => Number(Math.exp(value).toFixed(3)) - 0.5);
    // Of x and y: people within 7, 14, 30, 90 days and ever; then exp(0) where somebody had taken it.
    expect(rounded).toEqual([0, 1, 1, 2, 1, 2, 1, 2, 1, 2, 0.5, 0.5]);
  });
});
