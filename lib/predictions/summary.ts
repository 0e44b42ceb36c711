// Figures over many answers, computed the same way from the database and from what lies on the device.

export interface ResultSummary {
  labels: Record<string, number>;
  topics: Record<string, number>;
  /** Counts in `binCount` equal steps from −1 to 1. */
  scores: number[];
}

export const binCount = 20;

/** Counts scores from −1 to 1 in equal steps. */
export function scoreBins(scores: { score: number; count: number }[]): number[] {
  const bins = Array.from({ length: binCount }, () => 0);
  for (const { score, count } of scores) {
    const bin = Math.min(binCount - 1, Math.max(0, Math.floor(((score + 1) / 2) * binCount)));
    bins[bin] = (bins[bin] ?? 0) + count;
  }
  return bins;
}

/** The figures over `rows`. */
export function summarise(rows: { label: string; topic: string; score: number }[]): ResultSummary {
  const count = (names: string[]) => {
    const counts: Record<string, number> = {};
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  };
  return {
    labels: count(rows.map((row) => row.label)),
    topics: count(rows.map((row) => row.topic)),
    scores: scoreBins(rows.map(({ score }) => ({ score, count: 1 }))),
  };
}
