// One list for one person, the same on the server and on a device: score, mix, order, leave out, spread, and say why. A pure function of its
// arguments, in half a millisecond for a shop's catalogue.
import { oncePer } from '../../core/once-per';
import { RowList, type RowScores } from '../data/row-list';
import { becauseOf, type Because } from '../linear/because';
import type { Blend, ItemModel, Source } from '../model/item-model';
import type { LiveSums } from '../model/live-sums';
import { allProfileWeights, scoreLinear, ScoreRoom, type LinearScores } from '../linear/linear-scores';
import { findCandidates } from './find-candidates';
import { SourceMix, type SourceWeights } from './mix-sources';
import { pickList } from './pick-list';
import type { Profile } from '../data/profile';
import { rankCandidates } from '../ranker/rank-candidates';

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
  only?: ReadonlySet<number>;
  /** Factor of a row's score: above 1 boosts, below 1 buries. */
  factors?: ReadonlyMap<number, number>;
  /** Rows at fixed places (0 is first), whatever their score; they still obey `exclude`. */
  pins?: readonly { item: number; position: number }[];
  /** Events since the model was trained; they add to the model's own. */
  liveTrends?: LiveSums;
  /** What the model's linear parts say of each item, where many people's were worked out together (`dense/batch-scorer.ts`). */
  linear?: readonly LinearScores[];
  /** Likeness of text by row, −1 to 1, where the server has sentence vectors. */
  text?: RowScores;
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
const lookingFor: SourceWeights = { linear: 1, text: 0.3, trending: 0.1, popularity: 0 };

export const recommend: Recommend = (request) => {
  const { model, profile, exclude, only, count, text, liveTrends } = request;
  const blend = request.blend ?? model.blend;
  const room = roomOf(model);
  const weights = allProfileWeights(model, profile);
  const linear = request.linear ?? scoreLinear(model, profile, weights, room.scores);
  const cold = linear.every(({ largest }) => largest <= 0);
  const ranks = !cold && blend.ranker > 0 && model.ranker !== undefined;
  const mix = new SourceMix({ model, linear, text, liveTrends });
  const mixed = cold ? withoutLinear(blend, text !== undefined) : blend;
  // What the ranker orders was found by `lookingFor`: that is what speaks for it, however little the blend itself adds.
  const spoken = ranks ? lookingFor : mixed;
  const allowed = (item: number) => !exclude?.has(item) && (only === undefined || only.has(item));
  const found = findCandidates({ model, mix, by: spoken, count: Math.max(candidateCount, count), scored: [...linear, text], liveTrends, allowed, only, walked: room.walked });
  const order = ranks && model.ranker ? rankCandidates(model.ranker, found, { model, profile, weights: weights[0] ?? profile.weights, linear, liveTrends, now: request.now }) : undefined;
  const scores = new Float64Array(found.length);
  for (let place = 0; place < found.length; place++) {
    const item = found[place] as number;
    const score = (order ? blend.ranker * (order[place] as number) : 0) + mix.sumOf(item, mixed) + wishedOf(request, blend, mix, item);
    scores[place] = score * (request.factors?.get(item) ?? 1);
  }
  const list = pickList({ found, scores, blend, request, allowed });
  const because = becauseOf(model, profile, list.map(({ item }) => item), weights[0] ?? [], room.places);
  return list.map(({ item, score, pinned }, place) => ({ item, score, pinned, parts: mix.partsOf(item, spoken), because: because[place] ?? [] }));
};

interface Room {
  scores: ScoreRoom;
  walked: RowList;
  places: Int32Array;
}

/** What one list after the other writes into: for a million items, making it afresh would take longer than the list. */
const roomOf = oncePer((model: ItemModel): Room => ({
  scores: new ScoreRoom(model),
  walked: new RowList(model.items.length),
  places: new Int32Array(model.items.length),
}));

/** What a list is asked to be beside accurate, without diversity, which is not one item's. */
function wishedOf({ model, now }: ListRequest, blend: Blend, { mostPopular }: SourceMix, item: number): number {
  const novelty = blend.novelty > 0 ? blend.novelty * (1 - (model.popularity[item] as number) / mostPopular) : 0;
  if (blend.freshness <= 0) return novelty;
  const newest = Math.max(model.trainedUntil, now);
  return novelty + blend.freshness * 2 ** (-Math.max(0, newest - (model.firstSeen[item] ?? newest)) / (dayMs * freshHalfLifeDays));
}

/** Of things that are new to the model, what is alike by its text comes first; with nothing known at all, what others do is all there is. */
function withoutLinear(blend: Blend, hasText: boolean): SourceWeights {
  if (hasText) return { linear: 0, text: Math.max(blend.text, 1), trending: Math.max(blend.trending, 0.2), popularity: Math.max(blend.popularity, 0.1) };
  return { linear: 0, text: 0, trending: Math.max(blend.trending, 1), popularity: Math.max(blend.popularity, 0.5) };
}
