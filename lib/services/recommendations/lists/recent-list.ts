// What somebody had to do with last: their history, in which no model has a say.
import type { RowSet } from '@/ml/recommend/lists/recommend';
import type { ListedItem, RecommendationListView } from '../schema';
import { itemTastes, type Taste } from '../shoppers/taste-cache';
import { isWithin, type ServingState } from './build-state';

interface RecentRequest {
  count: number;
  category: string | undefined;
  exclude: RowSet;
}

const noParts: ListedItem['parts'] = { linear: 0, text: 0, trending: 0, popularity: 0 };

/** The thing touched last comes first. */
export function recentList({ settings, rowOfItem, items }: ServingState, taste: Taste | null, { count, category, exclude }: RecentRequest): Pick<RecommendationListView, 'items' | 'note'> {
  const list: ListedItem[] = [];
  for (const { itemId, at } of (taste ? itemTastes(taste, settings) : []).toReversed()) {
    const row = rowOfItem.get(itemId);
    const item = row === undefined || exclude.has(row) ? null : items[row];
    if (!item || (category !== undefined && !isWithin(item.category, category))) continue;
    list.push({ ...item.view, score: at, source: 'history', parts: noParts, reason: { kind: 'recent', at: new Date(at).toISOString() } });
    if (list.length === count) break;
  }
  return { items: list, note: list.length === 0 ? 'nothing_recent' : null };
}
