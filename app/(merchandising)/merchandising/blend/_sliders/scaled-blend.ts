// Only the ratio of weights counts, so that sliders from 0 to 1 can show any of them.
import { blendSources, qualities } from '@/lib/services/recommendations/blends/schema';
import type { Blend } from '@/ml/recommend/model/item-model';

/** The same blend with its largest weight at 1. */
export function scaled(blend: Blend): Blend {
  const largest = Math.max(...blendSources.map((source) => blend[source]));
  if (largest === 0) return blend;
  return { ...blend, ...Object.fromEntries(blendSources.map((source) => [source, blend[source] / largest])) };
}

/** Whether two blends make the same lists. */
export function sameBlend(one: Blend, other: Blend): boolean {
  const [a, b] = [scaled(one), scaled(other)];
  return [...blendSources, ...qualities].every((name) => Math.abs(a[name] - b[name]) < 1e-6);
}

/** Whether two blends weigh their sources alike. */
export const sameSources = (one: Blend, other: Blend): boolean => {
  const [a, b] = [scaled(one), scaled(other)];
  return blendSources.every((name) => Math.abs(a[name] - b[name]) < 1e-6);
};
