// Texts of similar length share a batch, so that little of it is padding.

const maximumBatch = 32;

/**
 * Runs all items in batches, shortest first.
 * @param lengthOf what decides how much work an item is
 */
export async function inBatchesOfSimilarLength<Item>(items: readonly Item[], lengthOf: (item: Item) => number, run: (batch: Item[]) => Promise<void>): Promise<void> {
  const order = [...items].sort((a, b) => lengthOf(a) - lengthOf(b));
  for (let from = 0; from < order.length; from += maximumBatch) await run(order.slice(from, from + maximumBatch));
}
