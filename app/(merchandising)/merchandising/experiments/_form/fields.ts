// The form's fields, and the experiment that they describe. Pure.
import type { ExperimentView } from '@/lib/services/recommendations/experiments/experiment-view';
import { experimentInput, experimentPlacements, leastShare, type ExperimentInput } from '@/lib/services/recommendations/experiments/schema';
import type { Allocation } from '@/lib/generated/prisma/enums';
import type { Blend } from '@/ml/recommend/model/item-model';
import { sameBlend } from '../../blend/_sliders/scaled-blend';
import type { ExperimentPlacement } from './placement-facts';

export interface ArmFields {
  /** Tells fields apart while arms come and go. */
  key: number;
  name: string;
  blend: Blend | null;
  version: string | null;
  /** As it is typed, in per cent. */
  percent: string;
}

export interface ExperimentFields {
  name: string;
  placement: ExperimentPlacement;
  allocation: Allocation;
  arms: ArmFields[];
}

export type Problem = 'name' | 'armName' | 'armSame' | 'shares' | 'share' | 'source';

export interface Problems {
  name?: Problem;
  shares?: Problem;
  /** By the arm's key. */
  arms: Map<number, Problem>;
}

/** Whole per cents that add up to 100. */
export const evenPercents = (count: number): string[] => Array.from({ length: count }, (_, index) => String(Math.floor(100 / count) + (index < 100 % count ? 1 : 0)));

export function firstFields(model: ExperimentView | null, names: { present: string; other: string; copy: (name: string) => string }, blend: (placement: ExperimentPlacement) => Blend): ExperimentFields {
  if (model) {
    const placement = experimentPlacements.find((each) => each === model.placement) ?? 'for_you';
    return {
      name: names.copy(model.name).slice(0, 80), placement, allocation: model.allocation,
      arms: model.arms.map((arm, key) => ({ key, name: arm.name, blend: arm.blend, version: arm.version, percent: String(Math.round(100 * arm.share)) })),
    };
  }
  return {
    name: '', placement: 'for_you', allocation: 'fixed',
    arms: [{ key: 0, name: names.present, blend: null, version: null, percent: '50' }, { key: 1, name: names.other, blend: blend('for_you'), version: null, percent: '50' }],
  };
}

const percentForm = /^\d{1,3}([.,]\d)?$/;
export const shareOf = (percent: string): number => (percentForm.test(percent.trim()) ? Number(percent.trim().replace(',', '.')) / 100 : Number.NaN);

/** What the fields say, where nothing has to be mended. @param inForce at the placement: an arm that mixes like it does nothing new */
export function inputOf(fields: ExperimentFields, inForce: Blend): { input: ExperimentInput | null; problems: Problems } {
  const problems: Problems = { arms: new Map() };
  const bandit = fields.allocation === 'bandit';
  if (fields.name.trim() === '') problems.name = 'name';
  const arms = fields.arms.map(({ name, blend, version, percent }) => ({ name: name.trim(), blend, version, share: bandit ? 1 / fields.arms.length : shareOf(percent) }));
  fields.arms.forEach(({ key, blend, version }, index) => {
    const before = arms.slice(0, index);
    if (arms[index]!.name === '' || before.some(({ name }) => name === arms[index]!.name)) problems.arms.set(key, 'armName');
    else if (blend && blend.ranker + blend.linear + blend.text + blend.trending + blend.popularity <= 0) problems.arms.set(key, 'source');
    else if (before.some((other) => other.version === version && sameBlend(other.blend ?? inForce, blend ?? inForce))) problems.arms.set(key, 'armSame');
    else if (!(arms[index]!.share >= leastShare)) problems.arms.set(key, 'share');
  });
  if (!(Math.abs(arms.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-6)) problems.shares = 'shares';
  const parsed = experimentInput.safeParse({ ...fields, arms });
  return { input: parsed.success && !problems.name && !problems.shares && problems.arms.size === 0 ? parsed.data : null, problems };
}
