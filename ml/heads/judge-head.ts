// How good a head is on rows it has not seen, texts that belong to no label among them.
import { argMax, measure, type Figures } from '../core/metrics';

interface Judged {
  /** All of the head, `outOfScope` as the last where it has one. */
  labels: readonly string[];
  outOfScope?: string | undefined;
  threshold: number;
  /** True labels; names that are none of `labels` are refused. */
  truth: readonly string[];
  /** `[rows][labels]` */
  answers: readonly ArrayLike<number>[];
}

export interface HeadFigures extends Figures {
  /** Share of the rows that belong to a label which were labelled rightly and not turned away. */
  accuracyAboveThreshold: number;
  /** Share of the others that were turned away; null where there are none. */
  outOfScopeRecall: number | null;
}

/** Figures over the rows that belong to a label, as if each had to be answered, and what the threshold makes of them all. */
export function judgeHead({ labels, outOfScope, threshold, truth, answers }: Judged): HeadFigures {
  const answerable = labels.filter((label) => label !== outOfScope);
  const rows = answers.map((row, at) => {
    const probabilities = Array.from(row).slice(0, answerable.length);
    return { probabilities, refused: Math.max(...probabilities) < threshold, label: truth[at] ?? '' };
  });
  const inScope = rows.filter(({ label }) => label !== outOfScope);
  const unknown = inScope.find(({ label }) => !answerable.includes(label));
  if (unknown) throw new Error(`the label "${unknown.label}" is in no training row.`);
  const outside = rows.filter(({ label }) => label === outOfScope);
  const right = inScope.filter(({ probabilities, refused, label }) => !refused && answerable[argMax(probabilities)] === label);
  return {
    ...measure(answerable, inScope.map(({ label }) => answerable.indexOf(label)), inScope.map(({ probabilities }) => probabilities)),
    accuracyAboveThreshold: right.length / Math.max(1, inScope.length),
    outOfScopeRecall: outside.length > 0 ? outside.filter(({ refused }) => refused).length / outside.length : null,
  };
}
