// Why an item stands in a list, by what the model really computed.
import { sources, type Source } from '@/ml/recommend/model/item-model';
import type { Profile } from '@/ml/recommend/data/profile';
import type { Recommended } from '@/ml/recommend/lists/recommend';
import type { ListedItem, Reason } from '../schema';
import type { ServingState } from './build-state';
import { likestOf } from './text-likeness';

/** The source that gave most, and what it says in words. */
export function reasonOf(state: ServingState, profile: Profile, { item, parts, because, pinned }: Recommended): Pick<ListedItem, 'source' | 'reason'> {
  if (pinned) return { source: 'pin', reason: { kind: 'pinned' } };
  for (const source of sources.filter((one) => parts[one] > 0).sort((a, b) => parts[b] - parts[a])) {
    const reason = inWords(state, profile, source, item, because);
    if (reason) return { source, reason };
  }
  return { source: 'popularity', reason: { kind: 'popular' } };
}

function inWords(state: ServingState, { items, weights }: Profile, source: Source, item: number, because: Recommended['because']): Reason | null {
  if (source === 'trending') return { kind: 'trending' };
  if (source === 'popularity') return { kind: 'popular' };
  if (source === 'linear') {
    const own: { id: string; name: string; share: number }[] = [];
    for (const { item: row, share } of because) {
      const known = state.items[row];
      if (known) own.push({ id: known.id, name: known.name, share });
    }
    return own.length > 0 ? { kind: 'because', items: own } : null;
  }
  const likest = state.text ? likestOf(state.text, item, items, weights).flatMap((row) => named(state, row)) : [];
  return likest.length > 0 ? { kind: 'similar_text', items: likest } : null;
}

const named = ({ items }: ServingState, row: number) => (items[row] ? [{ id: items[row].id, name: items[row].name }] : []);
