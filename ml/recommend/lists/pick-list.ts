// From scored candidates to a list: spread by maximal marginal relevance (Carbonell & Goldstein 1998), then with pins at their places.
import { BestRows } from './best-rows';
import { likenessIn } from './likeness';
import type { Blend } from '../model/item-model';
import type { ListRequest } from './recommend';

interface Candidates {
  /** Rows and their scores. */
  found: readonly number[];
  scores: Float64Array;
  blend: Blend;
  request: ListRequest;
  allowed: (item: number) => boolean;
}

interface Picked {
  item: number;
  score: number;
  pinned: boolean;
}

export function pickList({ found, scores, blend, request, allowed }: Candidates): Picked[] {
  const { count, model } = request;
  const pins = (request.pins ?? []).filter(({ item, position }, index, all) => allowed(item) && position < count && all.findIndex((other) => other.item === item) === index);
  const open = openOf(found, scores, pins);
  const spread = blend.diversity > 0 ? spreadOut(open.sort(bestFirst), count, blend.diversity, likenessIn(model)) : bestScored(open, count);
  const list: Picked[] = spread.map(({ item, score }) => ({ item, score, pinned: false }));
  for (const { item, position } of [...pins].sort((a, b) => a.position - b.position)) {
    const place = found.indexOf(item);
    list.splice(Math.min(position, list.length), 0, { item, score: place < 0 ? 0 : (scores[place] as number), pinned: true });
  }
  return list.slice(0, count);
}

type Pin = NonNullable<ListRequest['pins']>[number];

/** Candidates that have no place of their own. */
function openOf(found: readonly number[], scores: Float64Array, pins: readonly Pin[]): Scored[] {
  const open = found.map((item, place) => ({ item, score: scores[place] as number }));
  return pins.length === 0 ? open : open.filter(({ item }) => !pins.some((pin) => pin.item === item));
}

const bestFirst = (a: Scored, b: Scored) => b.score - a.score || a.item - b.item;

function bestScored(open: readonly Scored[], count: number): Scored[] {
  const best = new BestRows(Math.min(count, open.length));
  open.forEach(({ item, score }) => best.offer(item, score));
  return best.entries();
}

type Scored = Omit<Picked, 'pinned'>;

/** Takes what is best after what is taken already: its score against its likeness to the likest of them, both between 0 and 1. */
function spreadOut(open: readonly Scored[], count: number, diversity: number, likeness: (a: number, b: number) => number): Scored[] {
  const [best, worst] = [open[0]?.score ?? 0, open.at(-1)?.score ?? 0];
  const scale = best - worst || 1;
  const left = open.map((entry) => ({ ...entry, relative: (entry.score - worst) / scale, likest: 0 }));
  const taken: Scored[] = [];
  while (taken.length < count && left.length > 0) {
    let choice = 0;
    const worth = ({ relative, likest }: (typeof left)[number]) => (1 - diversity) * relative - diversity * likest;
    for (let place = 1; place < left.length; place++) if (worth(left[place] as (typeof left)[number]) > worth(left[choice] as (typeof left)[number])) choice = place;
    const [next] = left.splice(choice, 1);
    if (!next) break;
    taken.push({ item: next.item, score: next.score });
    for (const entry of left) entry.likest = Math.max(entry.likest, likeness(entry.item, next.item));
  }
  return taken;
}
