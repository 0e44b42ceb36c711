// Before and after: what the version that serves and the new one answer to phrases that neither has learned from.
import type { Classification, Predictor } from '../../../../ml/core/prediction';
import type { HeadExample } from '../../../../ml/heads/train-head';
import type { Lesson } from './lesson';
import type { LessonRows } from './run-lesson';
import type { BeforeAfter, TrainingResult } from './schema';

interface MeasureOptions {
  lesson: Lesson;
  rows: LessonRows;
  before: Predictor;
  after: Predictor;
  /** Of the new version, `outOfScope` among them. */
  labels: readonly string[];
}

export interface Measured {
  result: Omit<TrainingResult, 'version' | 'seconds'>;
  /** Of the new version, for `release` and then `heldOut`. */
  answers: Classification[];
}

interface Judged extends HeadExample {
  before: Classification;
  after: Classification;
}

const shownChanges = 200;
/** Share of the phrases of the release by which a version may get worse before it is said aloud: of 800 phrases, eight. */
const tolerated = 0.01;
/** An intent that was taught should answer at least this share of the phrases that were kept back. */
const leastTaught = 0.6;

export async function measureLesson({ lesson, rows, before, after, labels }: MeasureOptions): Promise<Measured> {
  const judge = async (examples: readonly HeadExample[]): Promise<Judged[]> => {
    const texts = examples.map(({ text }) => text);
    const [old, renewed] = [await before.predict(texts), await after.predict(texts)];
    return examples.flatMap((example, at) => (old[at] && renewed[at] ? [{ ...example, before: old[at], after: renewed[at] }] : []));
  };
  const [release, heldOut, outside, learned] = [await judge(rows.release), await judge(rows.heldOut), await judge(rows.outOfScope), await judge(lesson.taught)];
  const inScope = [...release, ...heldOut];
  const known = Object.keys(inScope[0]?.before.probabilities ?? {});
  const changes = inScope.concat(outside).flatMap((row) => changeOf(row, rows.outOfScope[0]?.label)).sort((a, b) => order[a.kind] - order[b.kind]);
  const figures = { release: share(release, isRight), taught: share(heldOut, isRight), outOfScope: share(outside, isSure) };
  return {
    answers: inScope.map((row) => row.after),
    result: {
      activeVersion: lesson.active.version,
      phrases: lesson.taught.length - lesson.corrections,
      corrections: lesson.corrections,
      added: labels.filter((label) => !known.includes(label)),
      removed: known.filter((label) => !labels.includes(label)),
      ...figures,
      learned: share(learned, isRight),
      byIntent: byIntent(inScope, labels),
      changes: changes.slice(0, shownChanges),
      changesInAll: changes.length,
      warnings: warningsOf(figures),
    },
  };
}

const isSure = (answer: Classification) => answer.certainty !== 'unknown';
const isRight = (answer: Classification, truth: string) => isSure(answer) && answer.label === truth;

function share(rows: readonly Judged[], counts: (answer: Classification, truth: string) => boolean): BeforeAfter {
  const of = (which: 'before' | 'after') => (rows.length > 0 ? rows.filter((row) => counts(row[which], row.label)).length / rows.length : null);
  return { rows: rows.length, before: of('before'), after: of('after') };
}

function byIntent(rows: readonly Judged[], labels: readonly string[]): TrainingResult['byIntent'] {
  const present = labels.filter((label) => rows.some((row) => row.label === label));
  return present.map((intent) => ({ intent, ...share(rows.filter(({ label }) => label === intent), isRight) }));
}

const order = { worse: 0, better: 1, other: 2 };

/** A row whose answer changes, or nothing. Texts out of scope are right where the model isn't sure. */
function changeOf({ text, label, before, after }: Judged, outOfScope: string | undefined): TrainingResult['changes'] {
  if (isSure(before) === isSure(after) && (!isSure(after) || before.label === after.label)) return [];
  const right = (answer: Classification) => (label === outOfScope ? !isSure(answer) : isRight(answer, label));
  const kind = right(before) === right(after) ? 'other' : right(after) ? 'better' : 'worse';
  return [{ text, truth: label, before: { label: before.label, sure: isSure(before) }, after: { label: after.label, sure: isSure(after) }, kind }];
}

function warningsOf({ release, outOfScope, taught }: Pick<TrainingResult, 'release' | 'outOfScope' | 'taught'>): TrainingResult['warnings'] {
  const rise = ({ before, after }: BeforeAfter) => (after ?? 0) - (before ?? 0);
  return [
    ...(rise(release) < -tolerated ? (['release'] as const) : []),
    ...(rise(outOfScope) > tolerated ? (['outOfScope'] as const) : []),
    ...(taught.after !== null && taught.after < leastTaught ? (['taught'] as const) : []),
  ];
}
