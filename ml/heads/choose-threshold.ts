// When a head should say that it does not know: a threshold on the highest probability, chosen on held-out rows.

interface Scored {
  /** Highest probability of a label in each row. */
  inScope: readonly number[];
  /** Of rows that belong to no label; may be empty. */
  outOfScope: readonly number[];
  /** Whether the most probable label of each in-scope row is right. */
  right: readonly boolean[];
  /** How many texts that belong somewhere are taken to come with each that does not; 50 unless given. */
  inScopePerOutOfScope?: number | undefined;
}

/** Where nothing out of scope is known, this share of the in-scope rows may be turned away. */
const sacrificed = 0.02;

/**
 * The threshold that treats most texts rightly where one in fifty-one, or as many as the caller says, belongs to no label; without rows out of scope, the one that
 * turns away two in a hundred.
 */
export function chooseThreshold({ inScope, outOfScope, right, inScopePerOutOfScope = 50 }: Scored): number {
  if (outOfScope.length === 0) {
    const sorted = [...inScope].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length * sacrificed)] ?? 0;
  }
  const candidates = [...new Set([0, ...inScope, ...outOfScope])].sort((a, b) => a - b);
  const hits = inScope.filter((_, row) => right[row]).sort((a, b) => a - b);
  const outside = [...outOfScope].sort((a, b) => a - b);
  let [best, chosen] = [-1, 0];
  let [lost, caught] = [0, 0];
  for (const threshold of candidates) {
    while (lost < hits.length && hits[lost]! < threshold) lost++;
    while (caught < outside.length && outside[caught]! < threshold) caught++;
    const score = (inScopePerOutOfScope * (hits.length - lost)) / inScope.length + caught / outside.length;
    if (score > best) [best, chosen] = [score, threshold];
  }
  return chosen;
}
