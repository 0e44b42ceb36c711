// The intents model's run: more sources than one data set, texts that are out of scope, and choices made on phrases in people's own words
// rather than on templated rows, which are too easy to calibrate on.
import path from 'node:path';
import { measure } from '../core/metrics';
import type { TaskReport } from '../core/report';
import { corpusCredits } from '../encoder/corpus';
import { openShippedEncoder } from '../encoder/shipped-encoder';
import { choices } from '../heads/choices';
import { packHead } from '../heads/pack-head';
import { trainHead, type HeadExample } from '../heads/train-head';
import { outOfScope } from '../tasks/intents';
import { cleanText } from '../text/clean';
import { linearFloor, majorityBaseline } from './baselines';
import { clean } from './clean';
import { collect } from './collect';
import { intentGoldenTexts } from './golden-texts';
import { readClinc, readOwnPhrases } from './intent-rows';
import { answerGolden, openPacked, shipArtefact } from './package-artefact';
import type { TrainOptions } from './train-task';

// There are as many of the first as phrases of ours, and twice as many of the second. Between 0.1 and 1 held-out accuracy moves by less
// than a point for either.
const templatedWeight = 0.3;
const clincWeight = 0.3;
/** A shop's chat on a public page is asked for many things. */
const inScopePerOutOfScope = 10;
/** Two languages need more n-grams than one. */
const maximumTableBytes = 1_400_000;

/** Runs all steps and ships the artefact. @throws MissingDataError when a data set is not there */
export async function trainIntents({ task, dataFolder, modelsFolder, seed, say }: TrainOptions): Promise<TaskReport> {
  const startedAt = performance.now();
  const date = new Date().toISOString().slice(0, 10);
  const collected = await collect(task, dataFolder);
  const own = await readOwnPhrases();
  const [clincTrain, clincHeldOut] = [await readClinc(dataFolder, ['train', 'oos_train']), await readClinc(dataFolder, ['oos_val'])];
  say(`collect   ${collected.train.length} utterances of ${task.dataSet.name}, ${own.train.length + own.heldOut.length} phrases of ours, ${clincTrain.length} texts of CLINC150`);

  const cleaned = clean(collected.train, collected.test);
  const templated = cleaned.train.map(({ text, label }): HeadExample => ({ text, label: task.labels[label] ?? '', weight: templatedWeight }));
  const known = new Set([...cleaned.test.map(({ text }) => text), ...[...own.train, ...own.heldOut].map(({ text }) => text)].map(cleanText));
  const examples = [
    ...templated.filter(({ text }) => !known.has(cleanText(text))),
    ...own.train,
    ...clincTrain.filter(({ text }) => !known.has(cleanText(text))).map((row) => ({ ...row, weight: clincWeight })),
  ];
  const heldOut = [...own.heldOut, ...clincHeldOut];
  say(`split     ${examples.length} to train, ${heldOut.length} held out for choices`);

  const encoder = await openShippedEncoder(modelsFolder);
  const head = await trainHead({
    examples, heldOut, labels: task.labels, outOfScope, features: task.settings.features,
    inScopePerOutOfScope, maximumTableBytes, embed: encoder.embed, seed,
  });
  const trainingSeconds = (performance.now() - startedAt) / 1000;
  say(`train     mixture ${head.mixture}, scale ${head.scale.toFixed(2)}, threshold ${head.threshold.toFixed(2)}, held-out accuracy ${(head.heldOutAccuracy * 100).toFixed(2)} %; ${trainingSeconds.toFixed(0)} s`);

  const clinc = (await corpusCredits(dataFolder)).filter(({ name }) => name === 'CLINC150');
  const dataSets = [collected.credit, ...clinc];
  const packed = packHead({ task: task.name, head, encoder: encoder.reference, dataSets });
  const predictor = await openPacked(packed, encoder, task.score);
  packed.manifest.golden = await answerGolden(packed.manifest, predictor, intentGoldenTexts);
  const answers = await predictor.predict(cleaned.test.map(({ text }) => text));
  predictor.dispose();
  encoder.dispose();
  const truth = cleaned.test.map(({ label }) => label);
  const figures = measure(task.labels, truth, answers.map(({ probabilities }) => task.labels.map((label) => probabilities[label] ?? 0)));
  say(`evaluate  the packed artefact: accuracy ${figures.accuracy.toFixed(4)}, macro-F1 ${figures.macroF1.toFixed(4)}`);
  packed.manifest.metrics = { rows: truth.length, accuracy: figures.accuracy, macroF1: figures.macroF1 };

  // The same rows for the baselines, without those that belong to no intent.
  const numbered = (rows: HeadExample[]) => rows.filter(({ label }) => label !== outOfScope).map(({ text, label }) => ({ text, label: task.labels.indexOf(label) }));
  const baselines = [
    majorityBaseline(task, numbered(examples), cleaned.test),
    linearFloor(task, numbered(examples), numbered(heldOut), cleaned.test, seed),
  ];
  const report: TaskReport = {
    ...figures,
    task: task.name,
    version: packed.manifest.version,
    date,
    labels: [...task.labels],
    rows: { train: examples.length, heldOut: heldOut.length, test: truth.length },
    cleaning: cleaned.counts,
    // Without them there is nothing to compare with: five intents have no other rows.
    augmentation: { name: 'Phrases written for this project and texts out of scope', rowsAdded: examples.length - templated.length, heldOutWith: null, heldOutWithout: null, used: true },
    choices: choices.parse(head),
    baselines,
    dataSets,
    intendedUse: task.intendedUse,
    limits: [...task.limits],
    training: {
      method: 'Head on the shared sentence encoder: logistic regression on its vectors and a linear support vector machine on n-grams, out of scope as a label of its own; temperature scaling',
      seconds: trainingSeconds, seed, curve: [],
    },
    sizeBytes: packed.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
  };
  const folder = await shipArtefact({ ...packed, report }, path.join(modelsFolder, task.name));
  say(`package   ${(report.sizeBytes / 1e6).toFixed(2)} MB in ${path.relative(process.cwd(), folder)}`);
  return report;
}
