// What the sliders cost: accuracy measured on the frozen split when the model was trained, each quality by itself at five settings. Pure.
import { z } from 'zod';
import { qualities, type Quality } from './schema';

const point = z.object({
  /** The slider, 0 to 1. */
  at: z.number().min(0).max(1),
  /** NDCG@20 and recall@20. */
  ndcg: z.number().min(0).max(1),
  recall: z.number().min(0).max(1),
});
export type PricePoint = z.infer<typeof point>;

const points = z.array(point).min(2).transform((all) => [...all].sort((one, other) => one.at - other.at));

/** `sliderPrices` of an item model's manifest. */
export const sliderPrices = z.partialRecord(z.enum(qualities), points);
export type SliderPrices = z.output<typeof sliderPrices>;

export type Accuracy = Pick<PricePoint, 'ndcg' | 'recall'>;

/** Accuracy at a setting between those measured, on the straight line between its neighbours. @param all sorted by `at` */
export function accuracyAt(all: readonly PricePoint[], at: number): Accuracy {
  const after = all.findIndex((each) => each.at >= at);
  if (after <= 0) return pick(after === 0 ? all[0]! : all[all.length - 1]!);
  const [low, high] = [all[after - 1]!, all[after]!];
  const part = (at - low.at) / (high.at - low.at);
  return { ndcg: low.ndcg + part * (high.ndcg - low.ndcg), recall: low.recall + part * (high.recall - low.recall) };
}

const pick = ({ ndcg, recall }: PricePoint): Accuracy => ({ ndcg, recall });

/**
 * What to expect of several sliders together. Only each by itself was measured; what each keeps of the accuracy is multiplied.
 * @returns null where nothing was measured
 */
export function expectedAccuracy(prices: SliderPrices, settings: Record<Quality, number>): Accuracy | null {
  const measured = qualities.flatMap((quality) => (prices[quality] ? [{ points: prices[quality], at: settings[quality] }] : []));
  if (measured.length === 0) return null;
  const base = accuracyAt(measured[0]!.points, 0);
  return measured.reduce((so, { points: all, at }) => {
    const [here, free] = [accuracyAt(all, at), accuracyAt(all, 0)];
    return { ndcg: so.ndcg * (free.ndcg === 0 ? 1 : here.ndcg / free.ndcg), recall: so.recall * (free.recall === 0 ? 1 : here.recall / free.recall) };
  }, base);
}
