// Which blend a placement's lists are mixed by. The newest row of a placement is in force; one that says "none of its own" (a null blend)
// hands over to the newest row for all placements, and that one to what training chose.
import { db } from '@/lib/db';
import type { BlendVersion } from '@/lib/generated/prisma/client';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { Blend } from '@/ml/recommend/model/item-model';
import { blend as blendSchema } from '../schema';

/** By placement, and of `all`; null where training's choice holds. */
export type BlendsInForce = Partial<Record<Placement | 'all', Blend | null>>;

/** What serving keeps in memory of a catalogue's blends. */
export async function currentBlends(catalogueId: number): Promise<BlendsInForce> {
  // The highest id of each placement: the table is append-only and small beside what it governs.
  const newest = await db.blendVersion.groupBy({ by: ['placement'], where: { catalogueId }, _max: { id: true } });
  const rows = await db.blendVersion.findMany({ where: { id: { in: newest.flatMap(({ _max }) => _max.id ?? []) } } });
  return Object.fromEntries(rows.map((row) => [row.placement ?? 'all', readBlend(row)]));
}

/** A stored blend; null where training's choice holds, or where the row cannot be read. */
export const readBlend = ({ blend }: Pick<BlendVersion, 'blend'>): Blend | null => blendSchema.nullable().catch(null).parse(blend);

/** The blend of `placement`: its own, else the one for all, else what training chose. */
export function blendFor(state: { blends: BlendsInForce; model: { blend: Blend } }, placement: Placement): Blend {
  return state.blends[placement] ?? state.blends.all ?? state.model.blend;
}
