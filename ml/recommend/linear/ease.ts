// The linear item-to-item model in closed form: Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", WWW 2019. With weights that
// fade with time, what people take together now counts more than what they took together a year ago.
import { fade } from './fade';
import { invertSymmetric } from './invert';
import { createMultiplier, type Matrix } from './multiply';
import type { Histories } from '../data/histories';

export interface EaseSettings {
  /** Added to the diagonal. */
  lambda: number;
  /** Days after which a pair counts half in the sums; Infinity: never. */
  halfLifeDays: number;
}

/** People with more items than this say little about each: their newest count. Sums grow with the square. */
const mostItems = 2000;

/**
 * @param histories what people took, over `items` rows
 * @param now from which ages count, in milliseconds since 1970
 * @returns [items, items]: `weights[i, j]` is what taking `i` says for `j`; the diagonal is 0
 */
export async function fitEase(histories: Histories, items: number, settings: EaseSettings, now: number): Promise<Matrix> {
  const gram = gramOf(histories, items, settings, now);
  const multiplier = await createMultiplier();
  try {
    const { data } = await invertSymmetric(gram, multiplier);
    const diagonal = Float32Array.from({ length: items }, (_, i) => data[i * items + i] as number);
    for (let i = 0; i < items; i++) {
      for (let j = 0; j < items; j++) data[i * items + j] = i === j ? 0 : -(data[i * items + j] as number) / (diagonal[j] as number);
    }
    return { rows: items, columns: items, data };
  } finally {
    multiplier.dispose();
  }
}

/** XᵀX + λI over weighted histories. */
function gramOf(histories: Histories, items: number, { lambda, halfLifeDays }: EaseSettings, now: number): Matrix {
  const gram = new Float32Array(items * items);
  for (let user = 0; user + 1 < histories.offsets.length; user++) {
    const end = histories.offsets[user + 1] as number;
    const start = Math.max(histories.offsets[user] as number, end - mostItems);
    const rows = histories.item.subarray(start, end);
    // √ since a sum holds the product of two.
    const weights = Float32Array.from(rows, (_, k) => Math.sqrt((histories.weight[start + k] as number) * fade(now - (histories.time[start + k] as number), halfLifeDays)));
    for (let a = 0; a < rows.length; a++) {
      const row = (rows[a] as number) * items;
      const weight = weights[a] as number;
      for (let b = 0; b < rows.length; b++) gram[row + (rows[b] as number)] = (gram[row + (rows[b] as number)] as number) + weight * (weights[b] as number);
    }
  }
  for (let i = 0; i < items; i++) gram[i * items + i] = (gram[i * items + i] as number) + lambda;
  return { rows: items, columns: items, data: gram };
}
