// One list for one person, the same on the server and on a device: score, mix, order, leave out, spread, and say why. A pure function of its
// arguments, in about a millisecond for a shop's catalogue.
import { becauseOf, type Because } from '../linear/because';
import type { Blend, ItemModel, Source } from '../model/item-model';
import { maximumOf, scoreLinear, type LinearScores } from '../linear/linear-scores';
import { pickList } from './pick-list';
import type { Profile } from '../data/profile';
import { rankCandidates } from '../ranker/rank-candidates';
import { bestOf } from './best-of';

export interface ListRequest {
  model: ItemModel;
  profile: Profile;
  /** The model's own unless an experiment or a marketer says otherwise. */
  blend?: Blend;
  /** Length of the list. */
  count: number;
  /** In milliseconds since 1970. */
  now: number;
  /** Rows that must not appear: bought once for good, hidden, in the basket, out of stock, or forbidden by a rule. */
  exclude?: RowSet;
  /** Where given, only these rows may appear. */
  only?: RowSet;
  /** Factor of a row's score: above 1 boosts, below 1 buries. */
  factors?: ReadonlyMap<number, number>;
  /** Rows at fixed places (0 is first), whatever their score; they still obey `exclude`. */
  pins?: readonly { item: number; position: number }[];
  /** Events since the model was trained, faded, one array for each of `trendHalfLives`; they add to the model's own. */
  liveTrends?: readonly Float32Array[];
  /** What the model's linear parts say of each item, where many people's were worked out together (`dense/batch-scorer.ts`). */
  linear?: readonly LinearScores[];
  /** Likeness of text by row, −1 to 1, where the server has sentence vectors. */
  text?: Float32Array;
}

export type RowSet = Pick<ReadonlySet<number>, 'has'>;

export interface Recommended {
  item: number;
  score: number;
  /** What each source says for the item, times its weight, before candidates are ordered and the list is spread. */
  parts: Record<Source, number>;
  /** The person's own items behind the linear part, largest first, at most three; `share` is of the whole positive linear part, 0 to 1. */
  because: Because[];
  pinned: boolean;
}

export type Recommend = (request: ListRequest) => Recommended[];

/** So many of the best by the sources are put into their final order by the ranker. It has learned on as many. */
export const candidateCount = 250;

const dayMs = 24 * 60 * 60 * 1000;
const freshHalfLifeDays = 60;

/** Weights with which candidates are looked for where the blend leaves everything to the ranker. */
const lookingFor: Pick<Blend, Source> = { linear: 1, text: 0.3, trending: 0.1, popularity: 0 };

export const recommend: Recommend = (request) => {
  const { model, profile, exclude, only, count } = request;
  const blend = request.blend ?? model.blend;
  const linear = request.linear ?? scoreLinear(model, profile);
  const cold = linear.every(({ largest }) => largest <= 0);
  const ranks = !cold && blend.ranker > 0 && model.ranker !== undefined;
  const mix = mixSources(request, blend, linear, { cold, ranks });
  const allowed = (item: number) => !exclude?.has(item) && (only === undefined || only.has(item));
  const found = bestOf(ranks ? mix.looking() : mix.base, Math.max(candidateCount, count), allowed);
  const order = ranks && model.ranker ? rankCandidates(model.ranker, found, { model, profile, linear, liveTrends: request.liveTrends, now: request.now }) : undefined;
  const newest = Math.max(model.trainedUntil, request.now);
  const scores = found.map((item, place) => {
    const fresh = 2 ** (-Math.max(0, newest - (model.firstSeen[item] ?? newest)) / (dayMs * freshHalfLifeDays));
    const wished = blend.novelty * (1 - (model.popularity[item] ?? 0) / mix.mostPopular) + blend.freshness * fresh;
    const score = (order ? blend.ranker * (order[place] ?? 0) : 0) + (mix.base[item] ?? 0) + wished;
    return score * (request.factors?.get(item) ?? 1);
  });
  return pickList({ found, scores, blend, request, allowed }).map(({ item, score, pinned }) => ({
    item,
    score,
    pinned,
    parts: mix.partsOf(item),
    because: becauseOf(model, profile, item),
  }));
};

/** Every source between 0 and 1, times its weight. */
function mixSources({ model, liveTrends, text }: ListRequest, blend: Blend, linear: readonly LinearScores[], { cold, ranks }: { cold: boolean; ranks: boolean }) {
  const rows = model.items.length;
  const trending = addTogether(model.trends[1] ?? new Float32Array(rows), liveTrends?.[1]);
  const mostTrending = maximumOf(trending) || 1;
  const mostPopular = maximumOf(model.popularity) || 1;
  const said = relativeLinear(linear, rows);
  const weights = cold ? withoutLinear(blend, text !== undefined) : blend;
  const partsBy = (by: Pick<Blend, Source>, row: number): Record<Source, number> => ({
    linear: by.linear * (said[row] ?? 0),
    text: by.text * Math.max(0, text?.[row] ?? 0),
    trending: by.trending * Math.sqrt((trending[row] ?? 0) / mostTrending),
    popularity: by.popularity * Math.sqrt((model.popularity[row] ?? 0) / mostPopular),
  });
  const sumsBy = (by: Pick<Blend, Source>) => {
    const sums = new Float32Array(rows);
    if (by.linear > 0) for (let row = 0; row < rows; row++) sums[row] = by.linear * (said[row] as number);
    if (by.text > 0 && text) for (let row = 0; row < rows; row++) sums[row] = (sums[row] as number) + by.text * Math.max(0, text[row] as number);
    if (by.trending > 0) for (let row = 0; row < rows; row++) sums[row] = (sums[row] as number) + by.trending * Math.sqrt((trending[row] as number) / mostTrending);
    if (by.popularity > 0) for (let row = 0; row < rows; row++) sums[row] = (sums[row] as number) + by.popularity * Math.sqrt((model.popularity[row] as number) / mostPopular);
    return sums;
  };
  // What the ranker orders was found by `lookingFor`: that is what speaks for it, however little the blend itself adds.
  const spoken = ranks ? lookingFor : weights;
  return { mostPopular, base: sumsBy(weights), looking: () => sumsBy(lookingFor), partsOf: (row: number) => partsBy(spoken, row) };
}

/** Of things that are new to the model, what is alike by its text comes first; with nothing known at all, what others do is all there is. */
function withoutLinear(blend: Blend, hasText: boolean): Pick<Blend, Source> {
  if (hasText) return { linear: 0, text: Math.max(blend.text, 1), trending: Math.max(blend.trending, 0.2), popularity: Math.max(blend.popularity, 0.1) };
  return { linear: 0, text: 0, trending: Math.max(blend.trending, 1), popularity: Math.max(blend.popularity, 0.5) };
}

function addTogether(counts: Float32Array, more: Float32Array | undefined): Float32Array {
  if (!more) return counts;
  const sum = Float32Array.from(counts);
  for (let row = 0; row < sum.length; row++) sum[row] = (sum[row] as number) + (more[row] ?? 0);
  return sum;
}

/** The mean of the linear models, each with its largest score as 1; what speaks against an item counts as nothing. */
function relativeLinear(linear: readonly LinearScores[], rows: number): Float32Array {
  const said = new Float32Array(rows);
  for (const { scores, largest } of linear) {
    if (largest <= 0) continue;
    const factor = 1 / (largest * linear.length);
    for (let row = 0; row < rows; row++) said[row] = (said[row] as number) + factor * (scores[row] as number);
  }
  for (let row = 0; row < rows; row++) if ((said[row] as number) < 0) said[row] = 0;
  return said;
}
