// Texts of similar length share a batch, so that little of it is padding.

export const largestBatch = 32;

/**
 * Runs all items in batches, shortest first.
 * @param lengthOf what decides how much work an item is
 * @param largest how many items a batch may hold
 */
export async function inBatchesOfSimilarLength<Item>(items: readonly Item[], largest: number, lengthOf: (item: Item) => number, run: (batch: Item[]) => Promise<void>): Promise<void> {
  const order = [...items].sort((a, b) => lengthOf(a) - lengthOf(b));
  for (let from = 0; from < order.length; from += largest) await run(order.slice(from, from + largest));
}
