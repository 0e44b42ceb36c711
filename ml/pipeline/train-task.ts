// The life of one model, step by step: collect, clean, split, augment, train, evaluate, package.
import path from 'node:path';
import { measure } from '../core/metrics';
import type { TaskReport } from '../core/report';
import { curveOf, readEncoderReport } from '../encoder/encoder-report';
import { openShippedEncoder } from '../encoder/shipped-encoder';
import { choices, readEarlierChoices } from '../heads/choices';
import { packHead } from '../heads/pack-head';
import { trainHead, type Head, type HeadExample } from '../heads/train-head';
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
import { trainIntents } from './train-intents';

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
export async function trainTask(options: TrainOptions): Promise<TaskReport> {
  return options.task.dataSet.form === 'intents' ? trainIntents(options) : trainOnDataSet(options);
}

async function trainOnDataSet({ task, dataFolder, modelsFolder, runsFolder, seed, say }: TrainOptions): Promise<TaskReport> {
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

  const { train, heldOut } = split(cleaned.train, ({ text, headline = text }) => headline);
  say(`split     ${train.length} to train, ${heldOut.length} held out for choices`);

  const excluded = new Set([...heldOut, ...cleaned.test].map(({ text }) => cleanText(text)));
  const extra = await augment(task, dataFolder, excluded);
  const encoder = await openShippedEncoder(modelsFolder);
  const named = (rows: LabelledText[], weight = 1): HeadExample[] => rows.map(({ text, label }) => ({ text, label: task.labels[label] ?? '', weight }));
  const encoderFacts = await readEncoderReport(modelsFolder);
  const earlier = encoderFacts.learnedFromHeldOut ? await readEarlierChoices(path.join(modelsFolder, task.name)) : undefined;
  const fit = (more: LabelledText[]) =>
    trainHead({
      examples: [...named(train), ...named(more, task.settings.headlineWeight)],
      heldOut: named(heldOut),
      choices: earlier?.choices,
      labels: task.labels, features: task.settings.features, embed: encoder.embed, seed,
    });
  const { head, augmentation } = await withOrWithout(extra.rows, fit, earlier?.augmentation);
  const { used, heldOutWith, heldOutWithout } = augmentation;
  say(`augment   ${extra.rows.length} headlines: held-out accuracy ${percent(heldOutWithout)} without, ${percent(heldOutWith)} with; ${used ? 'used' : 'not used'}`);
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
  // Of the run that had not seen the held-out rows.
  const curve = earlier?.training?.curve ?? curveOf(encoderFacts, task.name);
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
      ...augmentation,
    },
    choices: choices.parse(head),
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

interface Augmented {
  used: boolean;
  heldOutWith: number;
  heldOutWithout: number;
}

/** The better of two heads on the held-out rows: with the extra examples, or without; or what was the better one before. */
async function withOrWithout(extra: LabelledText[], fit: (more: LabelledText[]) => Promise<Head>, earlier?: Augmented): Promise<{ head: Head; augmentation: Augmented }> {
  if (earlier) return { head: await fit(earlier.used ? extra : []), augmentation: { used: earlier.used, heldOutWith: earlier.heldOutWith, heldOutWithout: earlier.heldOutWithout } };
  const plain = await fit([]);
  const helped = extra.length > 0 ? await fit(extra) : plain;
  const used = helped.heldOutAccuracy > plain.heldOutAccuracy;
  return { head: used ? helped : plain, augmentation: { used, heldOutWith: helped.heldOutAccuracy, heldOutWithout: plain.heldOutAccuracy } };
}

const percent = (value: number) => `${(value * 100).toFixed(2)} %`;

const describe = (name: string, { accuracy, macroF1 }: { accuracy: number; macroF1: number }) =>
  `${name}: accuracy ${accuracy.toFixed(4)}, macro-F1 ${macroF1.toFixed(4)}`;
