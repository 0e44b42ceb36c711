// What the sliders cost: accuracy measured on held-out purchases when the model was trained, each quality by itself at five settings. Pure.
import type { SliderPrices as Measured } from '@/ml/recommend/evaluation/slider-prices';
import { qualities, type Quality } from './schema';

/** Of an item model's manifest: by quality, from 0 to 1. */
export type SliderPrices = Measured;
export type Judged = Omit<SliderPrices[Quality][number], 'at'>;

/** What lists are like at a setting between those measured, on the straight line between its neighbours. @param all sorted by `at` */
export function judgedAt(all: SliderPrices[Quality], at: number): Judged | null {
  const after = all.findIndex((each) => each.at >= at);
  const [low, high] = [all[after < 0 ? all.length - 1 : Math.max(0, after - 1)], all[after < 0 ? all.length - 1 : after]];
  if (!low || !high) return null;
  const part = high.at === low.at ? 0 : (at - low.at) / (high.at - low.at);
  const between = (name: keyof Judged) => low[name] + part * (high[name] - low[name]);
  return { recall: between('recall'), ndcg: between('ndcg'), coverage: between('coverage'), novelty: between('novelty'), diversity: between('diversity') };
}

export type Accuracy = Pick<Judged, 'ndcg' | 'recall'>;

/**
 * What to expect of several sliders together. Only each by itself was measured; what each keeps of the accuracy is multiplied.
 * @returns null where nothing was measured
 */
export function expectedAccuracy(prices: SliderPrices, settings: Record<Quality, number>): Accuracy | null {
  let expected: Accuracy | null = null;
  for (const quality of qualities) {
    const [here, free] = [judgedAt(prices[quality], settings[quality]), judgedAt(prices[quality], 0)];
    if (!here || !free) continue;
    expected ??= { ndcg: free.ndcg, recall: free.recall };
    expected = { ndcg: expected.ndcg * keeps(here.ndcg, free.ndcg), recall: expected.recall * keeps(here.recall, free.recall) };
  }
  return expected;
}

const keeps = (here: number, free: number) => (free === 0 ? 1 : here / free);
