// Clusters by average linkage: two groups become one while the mean similarity of their members is above a threshold. The nearest-neighbour
// chain (Murtagh 1983, "A survey of recent advances in hierarchical clustering algorithms") needs n² steps and gives the same clusters in
// whatever order the rows come; ties go to the first row.

/**
 * @param similarity `[rows, rows]`, symmetric; it is used up
 * @param threshold least mean similarity within which groups are joined
 * @returns the cluster of each row, numbered by first appearance
 */
export function agglomerate(similarity: Float32Array, rows: number, threshold: number): number[] {
  const size = new Float64Array(rows).fill(1);
  const parent = Array.from({ length: rows }, (_, row) => row);
  const active = new Set(parent);
  const at = (a: number, b: number) => similarity[a * rows + b] ?? -Infinity;

  /** The most similar other group; `previous`, where it is as similar as any, so that the chain ends. */
  const nearest = (row: number, previous: number | undefined): [number, number] => {
    let [best, most] = previous === undefined ? [-1, -Infinity] : [previous, at(row, previous)];
    for (const other of active) if (other !== row && at(row, other) > most) [best, most] = [other, at(row, other)];
    return [best, most];
  };

  const chain: number[] = [];
  while (active.size > 1) {
    if (chain.length === 0) chain.push(Math.min(...active));
    const top = chain.at(-1)!;
    const previous = chain.at(-2);
    const [next, most] = nearest(top, previous);
    if (most < threshold) {
      // Nothing comes near: this group is whole. Neither does it come near to what the chain has passed.
      active.delete(top);
      chain.pop();
    } else if (next === previous) {
      join(top, next);
      chain.splice(-2);
    } else {
      chain.push(next);
    }
  }

  function join(a: number, b: number): void {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    const [keptSize, goneSize] = [size[kept]!, size[gone]!];
    for (const other of active) {
      if (other === kept || other === gone) continue;
      const mean = (keptSize * at(kept, other) + goneSize * at(gone, other)) / (keptSize + goneSize);
      similarity[kept * rows + other] = mean;
      similarity[other * rows + kept] = mean;
    }
    size[kept] = keptSize + goneSize;
    parent[gone] = kept;
    active.delete(gone);
  }

  const rootOf = (row: number): number => (parent[row] === row ? row : rootOf(parent[row]!));
  const numbers = new Map<number, number>();
  return parent.map((_, row) => {
    const root = rootOf(row);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}
