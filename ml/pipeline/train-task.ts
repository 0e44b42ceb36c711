// The life of one model, step by step: collect, clean, split, augment, train, evaluate, package.
import path from 'node:path';
import { measure } from '../core/metrics';
import type { TaskReport } from '../core/report';
import { readCurve } from '../encoder/encoder-report';
import { openShippedEncoder } from '../encoder/shipped-encoder';
import { packHead } from '../heads/pack-head';
import { trainHead, type HeadExample } from '../heads/train-head';
import { EventWriter } from '../tensorboard/event-file';
import { cleanText } from '../text/clean';
import type { Task } from '../tasks/task';
import { augment } from './augment';
import { linearFloor, majorityBaseline } from './baselines';
import { clean } from './clean';
import { collect } from './collect';
import { answerGolden, openPacked, shipArtefact } from './package-artefact';
import type { LabelledText } from './read-examples';
import { split } from './split';

export interface TrainOptions {
  task: Task;
  dataFolder: string;
  modelsFolder: string;
  runsFolder: string;
  seed: number;
  /** Prints one line of progress. */
  say: (line: string) => void;
}

/** Runs all steps and ships the artefact. @throws MissingDataError when the data set is not there */
export async function trainTask({ task, dataFolder, modelsFolder, runsFolder, seed, say }: TrainOptions): Promise<TaskReport> {
  const startedAt = performance.now();
  const startedOn = new Date();
  const events = new EventWriter(path.join(runsFolder, `${task.name}-${startedOn.toISOString().replace(/[:.]/g, '-')}`), startedOn);

  const collected = await collect(task, dataFolder);
  say(`collect   ${collected.train.length} training and ${collected.test.length} test rows of ${task.dataSet.name}`);

  const cleaned = clean(collected.train, collected.test);
  const { counts } = cleaned;
  say(
    `clean     links stripped from ${counts.urlsStripped}; dropped ${counts.leaksDropped} also in the test part, ` +
      `${counts.repeatsDropped} repeats, ${counts.contradictionsDropped} with two labels, ${counts.emptyDropped} empty`,
  );

  const { train, heldOut } = split(cleaned.train);
  say(`split     ${train.length} to train, ${heldOut.length} held out for choices`);

  const excluded = new Set([...heldOut, ...cleaned.test].map(({ text }) => cleanText(text)));
  const extra = await augment(task, dataFolder, excluded);
  const encoder = await openShippedEncoder(modelsFolder);
  const named = (rows: LabelledText[], weight = 1): HeadExample[] => rows.map(({ text, label }) => ({ text, label: task.labels[label] ?? '', weight }));
  const fit = (more: LabelledText[]) =>
    trainHead({
      examples: [...named(train), ...named(more, task.settings.headlineWeight)],
      heldOut: named(heldOut),
      labels: task.labels, features: task.settings.features, embed: encoder.embed, seed,
    });
  const plain = await fit([]);
  const helped = extra.rows.length > 0 ? await fit(extra.rows) : plain;
  const [without, withExtra] = [plain.heldOutAccuracy, helped.heldOutAccuracy];
  const used = extra.rows.length > 0 && withExtra > without;
  const head = used ? helped : plain;
  say(`augment   ${extra.rows.length} headlines: held-out accuracy ${percent(without)} without, ${percent(withExtra)} with; ${used ? 'used' : 'not used'}`);
  const trainingSeconds = (performance.now() - startedAt) / 1000;
  say(`train     a head on the encoder ${encoder.reference.version}: mixture ${head.mixture}, scale ${head.scale.toFixed(2)}, threshold ${head.threshold.toFixed(2)}; ${trainingSeconds.toFixed(0)} s`);

  const dataSets = [collected.credit, ...(used && extra.credit ? [extra.credit] : [])];
  const packed = packHead({ task: task.name, head, encoder: encoder.reference, dataSets });
  const predictor = await openPacked(packed, encoder, task.score);
  packed.manifest.golden = await answerGolden(packed.manifest, predictor);
  const answers = await predictor.predict(cleaned.test.map(({ text }) => text));
  predictor.dispose();
  encoder.dispose();
  const truth = cleaned.test.map(({ label }) => label);
  const figures = measure(task.labels, truth, answers.map(({ probabilities }) => task.labels.map((label) => probabilities[label] ?? 0)));
  const curve = await readCurve(modelsFolder, task.name);
  for (const { epoch, loss, heldOutAccuracy } of curve) {
    events.scalar('loss', loss, epoch);
    events.scalar('held-out/accuracy', heldOutAccuracy, epoch);
  }
  events.scalar('test/accuracy', figures.accuracy, curve.length);
  events.scalar('test/macro-f1', figures.macroF1, curve.length);
  const baselines = [
    majorityBaseline(task, cleaned.train, cleaned.test),
    linearFloor(task, train, heldOut, cleaned.test, seed),
  ];
  say(`evaluate  ${describe('the packed artefact', figures)}`);
  for (const baseline of baselines) say(`          ${describe(baseline.name, baseline)}`);

  packed.manifest.metrics = { rows: truth.length, accuracy: figures.accuracy, macroF1: figures.macroF1 };
  const report: TaskReport = {
    ...figures,
    task: task.name,
    version: packed.manifest.version,
    date: startedOn.toISOString().slice(0, 10),
    labels: [...task.labels],
    rows: { train: train.length, heldOut: heldOut.length, test: truth.length },
    cleaning: counts,
    augmentation: {
      name: 'Newspaper headlines with one sentiment (SEntFiN)',
      rowsAdded: used ? extra.rows.length : 0,
      heldOutWith: withExtra,
      heldOutWithout: without,
      used,
    },
    baselines,
    dataSets,
    intendedUse: task.intendedUse,
    limits: [...task.limits],
    training: {
      method: 'Shared sentence encoder, fine-tuned over six data sets; head of logistic regression on its vectors and a linear support vector machine on n-grams; temperature scaling',
      seconds: trainingSeconds, seed, curve,
    },
    sizeBytes: packed.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
  };
  const folder = await shipArtefact({ ...packed, report }, path.join(modelsFolder, task.name));
  say(`package   ${(report.sizeBytes / 1e6).toFixed(2)} MB in ${path.relative(process.cwd(), folder)}; event files in ${path.relative(process.cwd(), path.dirname(events.file))}`);
  return report;
}

const percent = (value: number) => `${(value * 100).toFixed(2)} %`;

const describe = (name: string, { accuracy, macroF1 }: { accuracy: number; macroF1: number }) =>
  `${name}: accuracy ${accuracy.toFixed(4)}, macro-F1 ${macroF1.toFixed(4)}`;
