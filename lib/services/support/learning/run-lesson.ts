// A training from end to end, wherever it runs: learn from the head of the release and what was taught, measure beside the version that
// serves, write the artefact into the store. Nothing serves it yet.
import { writeArtefact } from '@/lib/models/write-artefact';
import { retrainHead } from '../../../../ml/heads/retrain-head';
import type { HeadExample } from '../../../../ml/heads/train-head';
import { intentGoldenTexts } from '../../../../ml/pipeline/golden-texts';
import { readOwnPhrases, readOwnTests } from '../../../../ml/pipeline/intent-rows';
import { answerGolden, openPacked } from '../../../../ml/pipeline/package-artefact';
import { readNodeArtefact } from '../../../../ml/runtime/node';
import { intents, outOfScope } from '../../../../ml/tasks/intents';
import { describeTaught } from './describe-taught';
import { taughtTask, type Lesson } from './lesson';
import { measureLesson } from './measure-lesson';
import { openActiveHead } from './open-active-head';
import { phraseKey } from './phrase-key';
import type { TrainingResult, TrainingStep } from './schema';
import { openTeachingEncoder } from './teaching-encoder';

/** Golden cases of taught phrases, beside those that every intents artefact has. */
const taughtGoldenTexts = 12;

/** @throws Error where nothing is taught, ArtefactError where the version of the release is damaged */
export async function runLesson(lesson: Lesson, onProgress: (step: TrainingStep, share: number) => void): Promise<TrainingResult> {
  const startedAt = performance.now();
  onProgress('reading', 0);
  const [base, own, tests] = await Promise.all([readNodeArtefact(taughtTask, lesson.base.dir), readOwnPhrases(), readOwnTests()]);
  const rows = divide(lesson, own, Object.values(tests).flat());
  const encoder = await openTeachingEncoder(lesson.base.dir, base.manifest.encoder, lesson.store);

  // Most of the time goes into reading the phrases with the encoder, so that it is done first, and in parts that can be counted.
  const texts = [...lesson.taught, ...rows.rehearsed, ...rows.measured].map(({ text }) => text);
  await encoder.remember(texts, (share) => onProgress('embedding', share));
  await encoder.keep([...rows.rehearsed, ...rows.release, ...rows.outOfScope].map(({ text }) => text));
  onProgress('learning', 0);
  const packed = await retrainHead({
    artefact: base, taught: lesson.taught, rehearsed: rows.rehearsed, embed: encoder.embed,
    onProgress: (share) => onProgress('learning', share),
  });

  onProgress('measuring', 0);
  const after = await openPacked(packed, encoder, intents.score);
  const golden = [...intentGoldenTexts, ...lesson.taught.slice(0, taughtGoldenTexts).map(({ text }) => text)];
  packed.manifest.golden = await answerGolden(packed.manifest, after, golden);
  const before = await openActiveHead(lesson.active, encoder);
  const measured = await measureLesson({ lesson, rows, before, after, labels: packed.manifest.labels });
  before.dispose();
  after.dispose();
  encoder.dispose();

  onProgress('writing', 0);
  const seconds = (performance.now() - startedAt) / 1000;
  const report = await describeTaught({ lesson, packed, rows, answers: measured.answers, seconds });
  packed.manifest.metrics = { rows: report.rows.test, accuracy: report.accuracy, macroF1: report.macroF1 };
  await writeArtefact(lesson.store, { ...packed, report });
  onProgress('writing', 1);
  return { ...measured.result, version: packed.manifest.version, seconds: (performance.now() - startedAt) / 1000 };
}

/** What is learned so that nothing is forgotten, and what is measured on. */
export interface LessonRows {
  rehearsed: HeadExample[];
  release: HeadExample[];
  outOfScope: HeadExample[];
  heldOut: HeadExample[];
  /** All of the last three. */
  measured: HeadExample[];
}

/** No text is both learned and measured on, and what people taught comes before what the release says of the same text. */
function divide({ taught, heldOut }: Lesson, own: { train: HeadExample[]; heldOut: HeadExample[] }, tests: HeadExample[]): LessonRows {
  const spoken = new Set([...taught, ...heldOut].map(({ text }) => phraseKey(text)));
  const untouched = (row: HeadExample) => !spoken.has(phraseKey(row.text));
  const isOutside = ({ label }: HeadExample) => label === outOfScope;
  const release = tests.filter((row) => untouched(row) && !isOutside(row));
  // English out-of-scope texts are measured on those that the release held out for its choices.
  const outside = [...tests, ...own.heldOut].filter((row) => untouched(row) && isOutside(row));
  const rehearsed = [...own.train, ...own.heldOut.filter((row) => !isOutside(row))].filter(untouched);
  return { rehearsed, release, outOfScope: outside, heldOut, measured: [...release, ...outside, ...heldOut] };
}
