// Sums of what people do now are those of fading every event by its age, however old the newest model is and in whatever order events come.
import { expect, it } from 'vitest';
import { createRandom } from '@/ml/core/random';
import { fade } from '@/ml/recommend/linear/fade';
import { trendHalfLives } from '@/ml/recommend/model/item-model';
import { LiveTrends } from './live-trends';

const dayMs = 24 * 60 * 60 * 1000;
const trained = Date.UTC(2011, 11, 9);
const valueOf = ({ sums, scales }: LiveTrends, index: number, row: number) => sums[index]![row]! * scales[index]!;

it('fades each event by its age to the newest', () => {
  const random = createRandom(2);
  const trends = new LiveTrends(10, trained);
  // Fifteen years after the model, and over a year: many times what a base can stand for.
  const events = Array.from({ length: 400 }, (_, place) => ({ row: Math.floor(random() * 5), weight: random(), at: trained + (5400 + place + (random() - 0.5) * 20) * dayMs }));
  events.forEach(({ row, weight, at }) => trends.add(row, weight, at));
  const newest = Math.max(...events.map(({ at }) => at));
  trendHalfLives.forEach((days, index) => {
    for (let row = 0; row < 5; row++) {
      const sum = events.filter((event) => event.row === row).reduce((whole, { weight, at }) => whole + weight * fade(newest - at, days), 0);
      expect(valueOf(trends, index, row)).toBeCloseTo(sum, 4);
    }
  });
  expect(trends.rows.size).toBe(5);
});

it('goes on with more rows as before', () => {
  const [short, long] = [new LiveTrends(3, trained), new LiveTrends(5, trained)];
  for (const trends of [short, long]) for (let day = 1; day < 200; day++) trends.add(day % 3, 1, trained + day * dayMs);
  const grown = short.withRows(5);
  for (const trends of [grown, long]) trends.add(4, 2, trained + 201 * dayMs);
  expect(grown.sums).toEqual(long.sums);
  expect(grown.scales).toEqual(long.scales);
  expect(short.sums[0]).toHaveLength(3);
});

it('takes back what was added, never below nothing, and leaves out what the model has seen', () => {
  const trends = new LiveTrends(3, trained);
  trends.add(0, 1, trained);
  trends.add(1, 1, trained + dayMs);
  trends.add(1, -1, trained + dayMs);
  trends.add(2, -1, trained + dayMs);
  expect(trends.sums.map((sums) => [...sums])).toEqual(trendHalfLives.map(() => [0, 0, 0]));
});
