// An experiment as pages show it.
import type { Experiment, ExperimentArm } from '@/lib/generated/prisma/client';
import type { Blend } from '@/ml/recommend/model/item-model';
import { blend as blendSchema } from '../schema';

export interface ArmView {
  id: number;
  name: string;
  /** Null: the one in force. */
  blend: Blend | null;
  /** Of the item model; null: the active one. */
  version: string | null;
  share: number;
}

export interface ExperimentView extends Omit<Experiment, 'salt'> {
  /** The first is what the others are compared with. */
  arms: ArmView[];
}

export const withArms = { arms: { orderBy: { id: 'asc' } } } as const;

export const readArm = ({ id, name, blend, version, share }: ExperimentArm): ArmView => ({ id, name, version, share, blend: blendSchema.nullable().catch(null).parse(blend) });

export function experimentView({ salt: _, arms, ...row }: Experiment & { arms: ExperimentArm[] }): ExperimentView {
  return { ...row, arms: arms.map(readArm) };
}
