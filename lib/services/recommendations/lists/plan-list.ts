// From what is asked for to what the model is asked: from whose point of view, about which items, and mixed how.
import type { Placement } from '@/lib/generated/prisma/enums';
import { AppError } from '@/lib/errors';
import type { Blend } from '@/ml/recommend/model/item-model';
import type { Profile } from '@/ml/recommend/data/profile';
import type { ListInput } from '../schema';
import { itemTastes, profileBy, type Taste } from '../shoppers/taste-cache';
import type { ServingState } from './build-state';

export interface ListPlan {
  profile: Profile;
  /** Rows that the list is about: they stand in it themselves never. */
  about: number[];
  blend: Blend;
}

export const nobody: Profile = { items: [], weights: [], times: [] };

/** Of lists that are about things rather than a person: what the blend for all says of sliders holds, its sources do not. */
const sourcesOf: Partial<Record<Placement, Omit<Blend, 'diversity' | 'novelty' | 'freshness'>>> = {
  similar: { ranker: 0, linear: 0.5, text: 1, trending: 0, popularity: 0 },
  goes_well_with: { ranker: 0, linear: 1, text: 0.1, trending: 0, popularity: 0 },
  because: { ranker: 0, linear: 1, text: 0.3, trending: 0, popularity: 0 },
  trending: { ranker: 0, linear: 0, text: 0, trending: 1, popularity: 0.01 },
};

/** The blend of a placement: an experiment's, else the marketer's for this placement, else the one for all, else what training chose. */
export function blendOf({ blends, model }: ServingState, placement: Placement): Blend {
  const own = blends[placement];
  if (own) return own;
  const general = blends.all ?? model.blend;
  const sources = sourcesOf[placement];
  return sources ? { ...general, ...sources } : general;
}

/** @returns null where there is nothing that the list could be about @throws AppError for an item that is not there */
export function planList(state: ServingState, taste: Taste | null, { placement, item, basket }: Pick<ListInput, 'placement' | 'item' | 'basket'>): ListPlan | null {
  const blend = blendOf(state, placement);
  const named = item === undefined ? [] : [rowOfNamed(state, item)];
  // What a basket holds may be from yesterday's catalogue.
  const held = (basket ?? []).flatMap((id) => state.rowOf.get(id) ?? []);
  switch (placement) {
    case 'similar':
      if (named.length === 0) throw itemMissing('similar');
      return { profile: profileOfRows(named), about: named, blend };
    case 'goes_well_with': {
      const about = [...new Set([...held, ...named])];
      if (item === undefined && basket === undefined) throw itemMissing('goes_well_with');
      return about.length > 0 ? { profile: profileOfRows(about), about, blend } : null;
    }
    case 'because': {
      const seed = named[0] ?? seedOf(state, taste);
      return seed === undefined ? null : { profile: profileOfRows([seed]), about: [seed, ...held], blend };
    }
    case 'trending':
      return { profile: nobody, about: held, blend };
    default:
      return { profile: taste ? profileBy(taste, state.settings, state.rowOfItem) : nobody, about: held, blend };
  }
}

function rowOfNamed({ rowOf }: ServingState, id: string): number {
  const row = rowOf.get(id);
  if (row === undefined) throw new AppError('not_found', `The catalogue has no item "${id}".`, { issues: [{ path: 'item', message: 'is not in the catalogue' }] });
  return row;
}

function itemMissing(placement: Placement): AppError {
  const message = placement === 'similar' ? 'is missing: which item is the list about?' : 'is missing: name an item, or what lies in the basket';
  return new AppError('invalid_input', `item: ${message}`, { issues: [{ path: 'item', message }], values: { summary: `item: ${message}` } });
}

const profileOfRows = (rows: readonly number[]): Profile => ({ items: [...rows], weights: rows.map(() => 1), times: rows.map(() => 0) });

/** What somebody bought last, else what they liked last: a glance is no reason for a list. */
function seedOf({ settings, rowOfItem, gone }: ServingState, taste: Taste | null): number | undefined {
  if (!taste) return undefined;
  const known = itemTastes(taste, settings).filter(({ itemId, weight }) => weight > 0 && rowOfItem.has(itemId) && !gone.has(rowOfItem.get(itemId) ?? -1));
  const seed = known.findLast(({ bought }) => bought) ?? known.findLast(({ weight }) => weight > 0.5);
  return seed && rowOfItem.get(seed.itemId);
}
