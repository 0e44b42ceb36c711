// From events to a model that serves. Every choice is made on a validation window: which linear models, and whether the ranker earns its place.
// What was chosen is then fitted on everything.
import { evaluationSet, type EvaluationSet } from '../data/evaluation-set';
import { fewestTakers, fitItemModel, plainBlend, type ItemFacts, type LinearSettings } from './fit-item-model';
import type { Interactions } from '../data/interactions';
import type { Blend, ItemModel } from '../model/item-model';
import { judgeModel, meansOf, type MeanJudgement } from '../evaluation/judge-model';
import { makeExamples } from './make-examples';
import { featureNames } from '../ranker/features';
import { trainRanker, type RankingExample } from '../ranker/train-ranker';
import { measureSliders, type SliderPrices } from '../evaluation/slider-prices';
import { splitAtRandom, splitByTime, type Split } from '../data/split';

export interface TrainOptions {
  /** What a catalogue knows of its items, by id. */
  facts?: ReadonlyMap<string, ItemFacts>;
  /** `time`: what comes next; `random`: what is missing, for files whose times mean nothing. */
  windows?: 'time' | 'random';
  /** Length of the lists that are judged. */
  k?: number;
  version?: string;
  /** Largest weights that are kept of each item's row. */
  keep?: number;
  /** Leaves the sliders' prices out. */
  quick?: boolean;
  say?: (line: string) => void;
}

export interface TrainReport {
  /** On the validation window. */
  validation: { people: number; from: number; until: number; plain: MeanJudgement; ranked: MeanJudgement | null };
  linear: readonly LinearSettings[];
  ranked: boolean;
  sliderPrices: SliderPrices | null;
  people: number;
  items: number;
  events: number;
  seconds: number;
}

/** The ranker orders; a little of the sources beside it lets new things in by their text. */
export const rankedBlend: Blend = { ...plainBlend, ranker: 1, linear: 0, text: 0.05 };

/** Largest weights that are kept of each item's row at least: more gained nothing on online-retail's validation window. */
const leastKept = 60;
/** Of both linear models together: as many as make the demo shop's file 1.4 MB. */
const mostKept = 440_000;

/**
 * Few items that people take many of lose by pruning: on a made-up MovieLens of 1,670 films NDCG@10 was 0.519 with whole rows, 0.511 with 60
 * weights a row and 0.512 with 120.
 */
export const keptOf = (items: number) => Math.max(leastKept, Math.floor(mostKept / 2 / Math.max(1, items)));

const forTime: LinearSettings[][] = [
  [{ lambda: 100, halfLifeDays: 45, profileHalfLifeDays: 60 }, { lambda: 300, halfLifeDays: Infinity, profileHalfLifeDays: 0 }],
  [{ lambda: 150, halfLifeDays: 120, profileHalfLifeDays: 120 }, { lambda: 300, halfLifeDays: Infinity, profileHalfLifeDays: 0 }],
];
const always = (lambda: number): LinearSettings => ({ lambda, halfLifeDays: Infinity, profileHalfLifeDays: 0 });
const forRandom: LinearSettings[][] = [[always(50), always(300)], [always(150), always(800)], [always(400), always(2000)]];

/** Windows in which the ranker learns, before the one that judges it. */
const learningWindows = 3;
/** With fewer people who took something new in them there is no order to learn. */
const fewestExamples = 100;
const dayMs = 24 * 60 * 60 * 1000;
const longestWindowMs = 31 * dayMs;

/** @throws Error where there are not two people and two items */
export async function trainItemModel(events: Interactions, options: TrainOptions = {}): Promise<{ model: ItemModel; report: TrainReport }> {
  const startedAt = performance.now();
  const { facts = new Map<string, ItemFacts>(), windows = 'time', k = 20, keep = keptOf(events.items.length), say = () => {} } = options;
  if (events.users.length < 2 || events.items.length < 2) throw new Error('Nothing can be learned from fewer than two people and two items.');
  const sets = windowsOf(events, windows);
  const validation = sets.at(-1) as Window;
  const fit = (window: Window, linear: LinearSettings[]) => fitItemModel(window.set.train, facts, { linear, keep }, window.cut);

  let chosen: { linear: LinearSettings[]; model: ItemModel; plain: MeanJudgement } | undefined;
  for (const linear of windows === 'time' ? forTime : forRandom) {
    const model = await fit(validation, linear);
    const plain = meansOf(judgeModel(model, validation.set, k));
    say(`linear models ${linear.map(({ lambda, halfLifeDays }) => `λ ${lambda}, half-life ${halfLifeDays} days`).join(' and ')}: recall ${plain.recall.toFixed(4)}, NDCG ${plain.ndcg.toFixed(4)}`);
    if (!chosen || plain.ndcg > chosen.plain.ndcg) chosen = { linear, model, plain };
  }
  const { linear, model: judged, plain } = chosen as NonNullable<typeof chosen>;

  const learned: RankingExample[][] = [];
  for (const window of sets.slice(0, -1)) learned.push(makeExamples(await fit(window, linear), window.set));
  const names = featureNames(linear.length);
  const enough = (examples: RankingExample[]) => examples.filter(({ taken }) => taken.some(Boolean)).length >= fewestExamples;
  const before = learned.flat();
  const withRanker = enough(before) ? { ...judged, ranker: trainRanker(names, before), blend: rankedBlend } : null;
  const ranked = withRanker && meansOf(judgeModel(withRanker, validation.set, k));
  if (ranked) say(`with the ranker: recall ${ranked.recall.toFixed(4)}, NDCG ${ranked.ndcg.toFixed(4)}`);
  const wins = ranked !== null && ranked.ndcg > plain.ndcg;

  const whole = await fitItemModel(events, facts, { linear, keep });
  const latest = [...learned.slice(1).flat(), ...makeExamples(judged, validation.set)];
  const model: ItemModel = {
    ...whole,
    version: options.version ?? whole.version,
    ...(wins && enough(latest) ? { ranker: trainRanker(names, latest), blend: rankedBlend } : {}),
  };
  const report: TrainReport = {
    validation: { people: validation.set.judged.length, from: validation.cut, until: validation.end, plain, ranked },
    linear,
    ranked: model.ranker !== undefined,
    sliderPrices: options.quick ? null : measureSliders(wins && withRanker ? withRanker : { ...judged, blend: model.blend }, validation.set, k),
    people: events.users.length,
    items: events.items.length,
    events: events.user.length,
    seconds: (performance.now() - startedAt) / 1000,
  };
  return { model, report };
}

/** A stretch of time that is judged by what came before it. */
export interface Window {
  set: EvaluationSet;
  cut: number;
  end: number;
}

/** @returns earliest first; the last one judges */
export function windowsOf(events: Interactions, windows: 'time' | 'random'): Window[] {
  const [first, last] = [events.time[0] ?? 0, (events.time.at(-1) ?? 0) + 1];
  const lengthMs = Math.min(longestWindowMs, (last - first) / (2 * (learningWindows + 1)));
  return Array.from({ length: learningWindows + 1 }, (_, index) => {
    const cut = last - (learningWindows + 1 - index) * lengthMs;
    const end = cut + lengthMs;
    const split: Split = windows === 'time' ? splitByTime(events, cut, end) : splitAtRandom(events, 0.25, 100 + index);
    return { set: evaluationSet(split, windows === 'time' ? fewestTakers : 1), cut: windows === 'time' ? cut : last, end };
  });
}
