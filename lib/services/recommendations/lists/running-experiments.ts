// The experiments that lists are divided by.
import { db } from '@/lib/db';
import type { Allocation, Placement } from '@/lib/generated/prisma/enums';
import type { Blend } from '@/ml/recommend/model/item-model';
import { blend as blendSchema } from '../schema';

export interface ServedArm {
  id: number;
  name: string;
  /** Null: what is in force without the experiment. */
  blend: Blend | null;
  /** Null: the active one. */
  version: string | null;
  share: number;
}

export interface ServedExperiment {
  id: number;
  placement: Placement;
  salt: string;
  allocation: Allocation;
  arms: ServedArm[];
}

/** At most one a placement: the newest. */
export async function runningExperiments(catalogueId: number): Promise<Map<Placement, ServedExperiment>> {
  const rows = await db.experiment.findMany({ where: { catalogueId, state: 'running' }, orderBy: { id: 'asc' }, include: { arms: { orderBy: { id: 'asc' } } } });
  return new Map(
    rows.map(({ id, placement, salt, allocation, arms }) => [
      placement,
      { id, placement, salt, allocation, arms: arms.map((arm) => ({ id: arm.id, name: arm.name, version: arm.version, share: arm.share, blend: blendSchema.nullable().catch(null).parse(arm.blend) })) },
    ]),
  );
}
