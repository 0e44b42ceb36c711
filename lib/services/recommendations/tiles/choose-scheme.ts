// Which colours a tile has: those that the name tells, else a pair that goes together; the ground is one on which they stand out.
import { darker, difference, lighter, lightness, mix } from './colour';
import type { Seeded } from './seeded';

export interface Scheme {
  ground: string;
  /** A shape on the ground, near it in tone. */
  shape: string;
  body: string;
  accent: string;
  /** For details: dark on light things, light on dark ones. */
  ink: string;
}

/** Soft enough to stand on a white page and on a dark one. */
const grounds = ['#dce8db', '#f0e2cd', '#f2d8cf', '#d6e4ea', '#e5ddee', '#f4e5bb', '#cfe0d3', '#e8d6c4', '#dbe3cf', '#f1dbe0'];
/** For pale things, and now and then for a surprise; the first is the brand's own green. */
const deepGrounds = ['#1f5f45', '#2f5061', '#7d4257', '#5b4a78', '#8a5a3c', '#3f6b6b'];

/** Body and accent where the name tells no colour. */
const pairs: readonly (readonly [string, string])[] = [
  ['#3f7d5a', '#f1d9a7'], ['#c8704f', '#f5e3c4'], ['#5f86a8', '#f2c879'], ['#dd9a92', '#3f6b57'], ['#d7a647', '#38507a'],
  ['#7d4f74', '#f0c7b8'], ['#f3e8d2', '#4d8a61'], ['#3f8c8a', '#f0a98a'], ['#b9483f', '#f3e3c8'], ['#8fb39a', '#c8704f'],
  ['#e7b7b0', '#7d3f55'], ['#6d7fb0', '#f4d6a0'], ['#a9bf8a', '#e58f7a'], ['#e0a06a', '#33605a'],
];

export function chooseScheme(named: readonly string[], random: Seeded): Scheme {
  const pair = random.pick(pairs);
  const body = named[0] ?? pair[0];
  const accent = named[1] ?? [pair[1], pair[0], '#f5ead3', '#c8704f'].find((colour) => difference(colour, body) > 0.2) ?? pair[1];
  const wanted = named[2] ? lighter(named[2], 0.62) : null;
  const ground = wanted && difference(wanted, body) > 0.16 ? wanted : groundFor(body, random);
  const shape = lightness(ground) > 0.6 ? mix(ground, random.pick([lighter(ground, 0.7), mix(ground, body, 0.3), darker(ground, 0.1)]), 0.8) : lighter(ground, 0.14);
  return { ground, shape, body, accent, ink: darker(mix(body, '#1f3a30', 0.55), 0.45) };
}

function groundFor(body: string, random: Seeded): string {
  const pale = lightness(body) > 0.88;
  const from = random.next() < (pale ? 0.62 : lightness(body) > 0.66 ? 0.22 : 0) ? deepGrounds : grounds;
  const far = from.filter((ground) => difference(ground, body) > (pale ? 0.07 : 0.17));
  return random.pick(far.length > 0 ? far : deepGrounds.filter((ground) => difference(ground, body) > 0.17));
}
