// What must not stand in one person's list. Most of it is the same for everybody and is not copied for each.
import type { Placement } from '@/lib/generated/prisma/enums';
import type { RowSet } from '@/ml/recommend/lists/recommend';
import { itemTastes, type Taste } from '../shoppers/taste-cache';
import type { ServingState } from './build-state';

export interface OwnRows {
  /** Hidden, disliked, bought for good, liked already. */
  never: number[];
  bought: number[];
}

/** What the person's own events keep out of a placement. */
export function ownRows({ settings, rowOfItem, once }: ServingState, taste: Taste | null, placement: Placement): OwnRows {
  const never: number[] = [];
  const bought: number[] = [];
  for (const { itemId, opinion, bought: wasBought } of taste ? itemTastes(taste, settings) : []) {
    const row = rowOfItem.get(itemId);
    if (row === undefined) continue;
    if (wasBought) bought.push(row);
    // Who has a thing, or has said that they like it, need not be told of it: models are judged by what is new to people.
    const had = placement === 'for_you' && (opinion === 'like' || wasBought);
    if (opinion === 'hide' || opinion === 'dislike' || had || (wasBought && once.has(row))) never.push(row);
  }
  return { never, bought };
}

/** Rows of any of the sets: those that rules keep out are thousands, and copying them would take longer than looking them up. */
export function anyOf(...sets: readonly RowSet[]): RowSet {
  return {
    has(row) {
      for (const set of sets) if (set.has(row)) return true;
      return false;
    },
  };
}
