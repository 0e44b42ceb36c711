// The report beside a version that was taught here, in the form of those of the release, so that the model's page shows it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { measure } from '../../../../ml/core/metrics';
import type { Classification } from '../../../../ml/core/prediction';
import { taskReport, type TaskReport } from '../../../../ml/core/report';
import type { Packed } from '../../../../ml/heads/pack-head';
import type { Lesson } from './lesson';
import type { LessonRows } from './run-lesson';

interface DescribeOptions {
  lesson: Lesson;
  packed: Packed;
  rows: LessonRows;
  /** For `rows.release` and then `rows.heldOut`. */
  answers: readonly Classification[];
  seconds: number;
}

const nothingCleaned = { collected: 0, urlsStripped: 0, repeatsDropped: 0, contradictionsDropped: 0, leaksDropped: 0, emptyDropped: 0 };

/** Figures are of phrases that it did not learn from; what the release is made of is said as the release says it. */
export async function describeTaught({ lesson, packed: { manifest, files }, rows, answers, seconds }: DescribeOptions): Promise<TaskReport> {
  const release = taskReport.parse(JSON.parse(await readFile(path.join(lesson.base.dir, 'report.json'), 'utf8')));
  const labels = manifest.labels.filter((label) => label !== manifest.outOfScope);
  const truth = [...rows.release, ...rows.heldOut].map(({ label }) => labels.indexOf(label));
  const figures = measure(labels, truth, answers.map(({ probabilities }) => labels.map((label) => probabilities[label] ?? 0)));
  return {
    ...figures,
    task: manifest.task,
    version: manifest.version,
    date: new Date().toISOString().slice(0, 10),
    labels,
    rows: { train: lesson.taught.length + rows.rehearsed.length, heldOut: lesson.heldOut.length, test: truth.length },
    cleaning: nothingCleaned,
    augmentation: { ...release.augmentation, used: false },
    choices: release.choices,
    baselines: [],
    dataSets: release.dataSets,
    intendedUse: release.intendedUse,
    limits: release.limits,
    training: { method: `Taught in the product, from ${lesson.base.version}: ${lesson.taught.length} phrases, with rehearsal`, seconds, seed: 1, curve: [] },
    sizeBytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
  };
}
