// The comparison as a table for people and as JSON for programs.
import { byActivity, byPopularity } from './breakdown';
import type { EvaluationSet } from '../data/evaluation-set';
import { differenceOf, intervalOf, type Interval } from './intervals';
import { meanOf } from './metrics';
import type { Comparison, ComparedModel } from './compare-models';

const shown = (value: number, digits = 4) => value.toFixed(digits);
const withInterval = ({ mean, low, high }: Interval) => `${shown(mean)} (${shown(low)}–${shown(high)})`;

/** @returns Markdown */
export function describeComparison(set: EvaluationSet, { models, trained }: Comparison, k: number): string {
  const hasCategories = models.every(({ judgement }) => !Number.isNaN(meanOf(judgement.diversity)));
  const best = models.find(({ name }) => name === 'trefoil') as ComparedModel;
  const ease = models.find(({ name }) => name.startsWith('EASE')) as ComparedModel;
  return [
    `${set.judged.length} people judged, ${set.train.users.length} people and ${set.takers.length} items in training, ${set.seen.columns.length} pairs. Full ranking at ${k}; 95 % intervals by bootstrap over people.`,
    '',
    `| model | recall@${k} | NDCG@${k} | coverage | novelty, bits | ${hasCategories ? 'diversity | ' : ''}seconds |`,
    `|---|---|---|---|---|---|${hasCategories ? '---|' : ''}`,
    ...models.map(
      ({ name, judgement, seconds }) =>
        `| ${name} | ${withInterval(intervalOf(judgement.recall))} | ${withInterval(intervalOf(judgement.ndcg))} | ${shown(judgement.coverage, 3)} | ${shown(meanOf(judgement.novelty), 2)} | ${hasCategories ? `${shown(meanOf(judgement.diversity), 3)} | ` : ''}${shown(seconds, 1)} |`,
    ),
    '',
    // An interval that holds 0 is a draw.
    ...models.filter(({ name }) => /^EASE|^iALS/.test(name)).map(
      ({ name, judgement }) =>
        `trefoil − ${name}: recall ${withInterval(differenceOf(best.judgement.recall, judgement.recall))}, NDCG ${withInterval(differenceOf(best.judgement.ndcg, judgement.ndcg))}.`,
    ),
    trained.report.ranked
      ? `The ranker was chosen on the validation window before the split: NDCG ${shown(trained.report.validation.ranked?.ndcg ?? 0)} with it, ${shown(trained.report.validation.plain.ndcg)} without.`
      : 'The ranker did not win on the validation window before the split (or too few people took anything new there): the linear models serve alone.',
    '',
    `| people by items taken before | people | recall@${k}, EASE | trefoil | NDCG@${k}, EASE | trefoil |`,
    '|---|---|---|---|---|---|',
    ...byActivity(set, best.judgement).map((group, index) => {
      const other = byActivity(set, ease.judgement)[index];
      return `| ${group.group} (at most ${group.mostItems}) | ${group.users} | ${shown(other?.recall ?? 0)} | ${shown(group.recall)} | ${shown(other?.ndcg ?? 0)} | ${shown(group.ndcg)} |`;
    }),
    '',
    `| items by popularity | items | asked for | found by EASE | found by trefoil |`,
    '|---|---|---|---|---|',
    ...byPopularity(set, best.lists, k).map((group, index) => {
      const other = byPopularity(set, ease.lists, k)[index];
      return `| ${group.group} | ${group.items} | ${group.targets} | ${shown(other?.recall ?? 0, 3)} | ${shown(group.recall, 3)} |`;
    }),
  ].join('\n');
}

export interface ComparisonJson {
  k: number;
  people: number;
  items: number;
  judged: number;
  models: { name: string; recall: number; ndcg: number; coverage: number; novelty: number; seconds: number; recallInterval: [number, number]; ndcgInterval: [number, number] }[];
}

export function comparisonJson(set: EvaluationSet, { models }: Comparison, k: number): ComparisonJson {
  return {
    k,
    people: set.train.users.length,
    items: set.takers.length,
    judged: set.judged.length,
    models: models.map(({ name, judgement, seconds }) => {
      const [recall, ndcg] = [intervalOf(judgement.recall), intervalOf(judgement.ndcg)];
      return {
        name,
        recall: recall.mean,
        ndcg: ndcg.mean,
        coverage: judgement.coverage,
        novelty: meanOf(judgement.novelty),
        seconds,
        recallInterval: [recall.low, recall.high],
        ndcgInterval: [ndcg.low, ndcg.high],
      };
    }),
  };
}
