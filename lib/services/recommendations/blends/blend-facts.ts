// What the page of blends shows of a placement: what is in force and why, what training chose, and what sliders cost.
import { readFile } from 'node:fs/promises';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { Blend } from '@/ml/recommend/model/item-model';
import { readItemManifest } from '@/ml/recommend/model/item-manifest';
import { blendOf } from '../lists/plan-list';
import { servingState } from '../lists/serving-state';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { findActiveItemModel, type ModelFile } from '../training/active-item-model';
import type { SliderPrices } from './slider-prices';

export interface BlendFacts {
  inForce: Blend;
  /** Whose it is: the placement's own, that for all placements, or training's. */
  from: 'own' | 'all' | 'trained';
  /** What would be in force without a blend of the placement's own; of all placements: what training chose. */
  otherwise: Blend;
  /** Null where the catalogue has no model yet. */
  version: string | null;
  /** Null where nothing was measured. */
  prices: SliderPrices | null;
}

/** @param placement null: all that have none of their own. @throws AppError `forbidden` to all but marketing and admins */
export async function blendFacts(actor: Pick<Merchandiser, 'role'>, catalogue: Pick<Catalogue, 'id' | 'slug'>, placement: Placement | null): Promise<BlendFacts> {
  requireMerchandiser(actor);
  const state = await servingState(catalogue.id);
  const { blends, model } = state;
  const active = await findActiveItemModel(catalogue.slug);
  const own = blends[placement ?? 'all'];
  const general = blends.all ?? model.blend;
  return {
    inForce: placement === null ? general : blendOf(state, placement),
    from: own ? (placement === null ? 'all' : 'own') : blends.all && placement !== null ? 'all' : 'trained',
    otherwise: placement === null ? model.blend : blendOf({ ...state, blends: { ...blends, [placement]: null } }, placement),
    version: active?.version ?? null,
    prices: active ? await pricesIn(active.files) : null,
  };
}

async function pricesIn(files: readonly ModelFile[]): Promise<SliderPrices | null> {
  const manifest = files.find(({ name }) => name.endsWith('.json'));
  return manifest ? readItemManifest(JSON.parse(await readFile(manifest.path, 'utf8'))).sliderPrices : null;
}
