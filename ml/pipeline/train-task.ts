// The life of one model, step by step: collect, clean, split, augment, train, evaluate, package.
import path from 'node:path';
import { fitScale } from '../core/linear-svm';
import { argMax, measure } from '../core/metrics';
import type { TaskReport } from '../core/report';
import { createTextPredictor } from '../core/text-predictor';
import { openNative } from '../runtime/node';
import { EventWriter } from '../tensorboard/event-file';
import { cleanText } from '../text/clean';
import type { Task } from '../tasks/task';
import { augment } from './augment';
import { linearFloor, majorityBaseline } from './baselines';
import { clean } from './clean';
import { collect } from './collect';
import { fit, marginsOfTexts, type Fitted } from './fit';
import { packArtefact, readPacked, shipArtefact } from './package-artefact';
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
  const fitOn = (rows: LabelledText[], more: LabelledText[]) => fit({ task, train: rows, extra: more, heldOut, seed });
  const plain = fitOn(train, []);
  const helped = extra.rows.length > 0 ? fitOn(train, extra.rows) : plain;
  const [without, withExtra] = [heldOutAccuracy(plain, task, heldOut), heldOutAccuracy(helped, task, heldOut)];
  const used = extra.rows.length > 0 && withExtra > without;
  const chosen = used ? helped : plain;
  say(`augment   ${extra.rows.length} headlines: held-out accuracy ${percent(without)} without, ${percent(withExtra)} with; ${used ? 'used' : 'not used'}`);

  chosen.curve.forEach(({ epoch, loss, heldOutAccuracy: accuracy }) => {
    events.scalar('loss', loss, epoch);
    events.scalar('held-out/accuracy', accuracy, epoch);
  });
  const scale = fitScale(marginsOfTexts(chosen, task, heldOut), heldOut.map(({ label }) => label));
  const final = fit({ task, train: cleaned.train, extra: used ? extra.rows : [], heldOut: [], seed });
  const trainingSeconds = (performance.now() - startedAt) / 1000;
  say(`train     ${task.settings.epochs} epochs on ${cleaned.train.length} rows; softmax scale ${scale.toFixed(2)}; ${trainingSeconds.toFixed(0)} s`);

  const dataSets = [collected.credit, ...(used && extra.credit ? [extra.credit] : [])];
  const packed = await packArtefact({ task, fitted: final, scale, dataSets });
  const artefact = await readPacked(packed);
  const predictor = createTextPredictor(artefact, await openNative(artefact), 'native', task.score);
  const answers = await predictor.predict(cleaned.test.map(({ text }) => text));
  predictor.dispose();
  const truth = cleaned.test.map(({ label }) => label);
  const figures = measure(task.labels, truth, answers.map(({ probabilities }) => task.labels.map((label) => probabilities[label] ?? 0)));
  events.scalar('test/accuracy', figures.accuracy, task.settings.epochs);
  events.scalar('test/macro-f1', figures.macroF1, task.settings.epochs);
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
    training: { method: 'Hashed n-grams with TF-IDF, linear support vector machine, temperature scaling', seconds: trainingSeconds, seed, curve: chosen.curve },
    sizeBytes: packed.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
  };
  const folder = await shipArtefact(packed, report, modelsFolder);
  say(`package   ${(report.sizeBytes / 1e6).toFixed(2)} MB in ${path.relative(process.cwd(), folder)}; event files in ${path.relative(process.cwd(), path.dirname(events.file))}`);
  return report;
}

function heldOutAccuracy(fitted: Fitted, task: Task, heldOut: LabelledText[]): number {
  const hits = marginsOfTexts(fitted, task, heldOut).filter((margins, index) => argMax(margins) === heldOut[index]?.label);
  return hits.length / heldOut.length;
}

const percent = (value: number) => `${(value * 100).toFixed(2)} %`;

const describe = (name: string, { accuracy, macroF1 }: { accuracy: number; macroF1: number }) =>
  `${name}: accuracy ${accuracy.toFixed(4)}, macro-F1 ${macroF1.toFixed(4)}`;
