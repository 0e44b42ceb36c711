// The rows that a list is chosen from: exactly the best of all by the sources, without going through all. Rows that linear models, texts or live
// trends touch are weighed one by one; of the others only trend and popularity speak, and they stand sorted (threshold algorithm: Fagin, Lotem
// & Naor 2003).
import type { RowList, RowScores } from '../data/row-list';
import type { ItemModel } from '../model/item-model';
import type { LiveSums } from '../model/live-sums';
import { BestRows } from './best-rows';
import type { SourceMix, SourceWeights } from './mix-sources';
import { standingOrders } from './standing-orders';

export interface Search {
  model: ItemModel;
  mix: SourceMix;
  by: SourceWeights;
  count: number;
  /** What may have scores of its own. */
  scored: readonly (RowScores | undefined)[];
  liveTrends?: LiveSums | undefined;
  allowed: (row: number) => boolean;
  only?: ReadonlySet<number> | undefined;
  /** Is used, and holds nothing that counts. */
  walked: RowList;
}

/** @returns at most `count` rows, in no order */
export function findCandidates(search: Search): number[] {
  const { model, count, only, scored, liveTrends } = search;
  const rows = model.items.length;
  const best = new BestRows(Math.min(count, rows));
  const weigh = weigher(search, best);
  const lists = [...scored.filter((one) => one !== undefined), ...(liveTrends ? [liveTrends] : [])].map((one) => one.rows);
  if (only && only.size * only.size < count * rows) for (const row of only) weigh(row);
  else if (lists.includes(undefined)) for (let row = 0; row < rows; row++) weigh(row);
  else weighTouched(search, [...new Set(lists as RowList[])], best, weigh);
  return best.unsorted();
}

type Weigh = (row: number) => void;

function weigher({ mix, by, allowed }: Search, best: BestRows): Weigh {
  return (row) => {
    if (mix.boundOf(row, by) < best.least) return;
    const value = mix.sumOf(row, by);
    if (best.takes(row, value) && allowed(row)) best.offer(row, value);
  };
}

function weighTouched({ model, mix, by, walked }: Search, lists: readonly RowList[], best: BestRows, weigh: Weigh): void {
  const isIn = (row: number, number: number) => {
    for (let list = 0; list < number; list++) if ((lists[list] as RowList).has(row)) return true;
    return false;
  };
  lists.forEach((list, number) => {
    for (let place = 0; place < list.size; place++) if (!isIn(list.at(place), number)) weigh(list.at(place));
  });
  walked.clear();
  const visit = (row: number) => {
    if (walked.has(row)) return;
    walked.add(row);
    if (!isIn(row, lists.length)) weigh(row);
  };
  const orders = standingOrders(model);
  const trends = model.trends[1] ?? new Float32Array(walked.rows);
  const [byTrend, byPopularity] = [by.trending > 0, by.popularity > 0];
  for (let place = 0; place < walked.rows; place++) {
    const popular = byPopularity ? (orders.popularity[place] as number) : place;
    const trendy = byTrend ? (orders.trending[place] as number) : popular;
    const trend = byTrend ? (trends[trendy] as number) : 0;
    const popularity = byPopularity ? (model.popularity[popular] as number) : 0;
    // Whatever has not been visited has no more of either; where there is nothing left of both, rows come in their own order.
    const first = trend > 0 || popularity > 0 ? 0 : byTrend ? trendy : popular;
    if (!best.takes(first, mix.standingSum(trend, popularity, by))) return;
    visit(trendy);
    if (byTrend && byPopularity) visit(popular);
  }
}
