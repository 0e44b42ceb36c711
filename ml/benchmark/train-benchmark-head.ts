// Heads for the tasks that are no task of the product: trained, packed and kept beside the benchmark.
import path from 'node:path';
import { corpusCredits } from '../encoder/corpus';
import { readEncoderReport } from '../encoder/encoder-report';
import type { OpenEncoder } from '../encoder/shipped-encoder';
import { choices, readEarlierChoices } from '../heads/choices';
import { judgeHead } from '../heads/judge-head';
import { packHead } from '../heads/pack-head';
import { trainHead } from '../heads/train-head';
import { answerGolden, openPacked, shipArtefact } from '../pipeline/package-artefact';
import type { BenchmarkTask } from './benchmark-task';

const dataSetOf: Record<string, string> = { banking77: 'Banking77', clinc150: 'CLINC150', retail: 'retail-support-intents' };

/** @returns the seconds that the head took, encoding included */
export async function trainBenchmarkHead(task: BenchmarkTask, encoder: OpenEncoder, { dataFolder, modelsFolder, seed }: { dataFolder: string; modelsFolder: string; seed: number }): Promise<number> {
  const { learnedFromHeldOut } = await readEncoderReport(modelsFolder);
  const earlier = learnedFromHeldOut ? await readEarlierChoices(task.folder) : undefined;
  const startedAt = performance.now();
  const { outOfScope } = task;
  const head = await trainHead({
    examples: task.train, heldOut: task.heldOut, labels: task.labels, choices: earlier?.choices,
    ...(outOfScope === undefined ? {} : { outOfScope }), ...(task.features ? { features: task.features } : {}),
    embed: encoder.embed, seed,
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const dataSets = (await corpusCredits(dataFolder)).filter(({ name }) => name === dataSetOf[task.name]);
  const packed = packHead({ task: task.name, head, encoder: encoder.reference, dataSets });
  const predictor = await openPacked(packed, encoder, task.score);
  packed.manifest.golden = await answerGolden(packed.manifest, predictor);
  const answers = await predictor.predict(task.test.map(({ text }) => text));
  predictor.dispose();
  const { accuracy, macroF1, perClass } = judgeHead({
    ...head, truth: task.test.map(({ label }) => label),
    answers: answers.map(({ probabilities }) => head.labels.map((label) => probabilities[label] ?? 0)),
  });
  packed.manifest.metrics = { rows: perClass.reduce((sum, { support }) => sum + support, 0), accuracy, macroF1 };
  await shipArtefact({ ...packed, report: { choices: choices.parse(head), seconds } }, path.resolve(task.folder));
  return seconds;
}
