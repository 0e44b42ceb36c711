// A classifier's answer as the service's three verdicts.
import { polarityLabels, type PolarityLabel } from './labels';

/** @throws Error when the artefact has other labels */
export function asPolarity(label: string): PolarityLabel {
  const known = polarityLabels.find((name) => name === label);
  if (!known) throw new Error(`The artefact answered with the unknown label ${label}.`);
  return known;
}

export const polarityProbabilities = (probabilities: Record<string, number>) =>
  Object.fromEntries(polarityLabels.map((label) => [label, clamp(probabilities[label] ?? 0, 0)])) as Record<PolarityLabel, number>;

/** Float32 sums may pass 1 by a hair. */
export const clamp = (value: number, least: number) => Math.min(1, Math.max(least, value));
