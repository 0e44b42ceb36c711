// What a slider costs: accuracy, and what is gained for it, at five places. Measured on the validation window, never on the test part.
import type { EvaluationSet } from '../data/evaluation-set';
import type { ItemModel } from '../model/item-model';
import { judgeModel, meansOf, type MeanJudgement } from './judge-model';

export const sliders = ['diversity', 'novelty', 'freshness'] as const;
export type Slider = (typeof sliders)[number];
export const sliderPlaces = [0, 0.25, 0.5, 0.75, 1] as const;

export type SliderPrices = Record<Slider, ({ at: number } & MeanJudgement)[]>;

/** @param model fitted on the set's train part @param k length of the lists */
export function measureSliders(model: ItemModel, set: EvaluationSet, k: number): SliderPrices {
  const none = meansOf(judgeModel(model, set, k));
  const pricesOf = (slider: Slider) => sliderPlaces.map((at) => ({ at, ...(at === 0 ? none : meansOf(judgeModel(model, set, k, { ...model.blend, [slider]: at }))) }));
  return { diversity: pricesOf('diversity'), novelty: pricesOf('novelty'), freshness: pricesOf('freshness') };
}
