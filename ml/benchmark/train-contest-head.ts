// Heads for the contests that are no task of the product: trained, packed and kept beside the benchmark.
import path from 'node:path';
import { corpusCredits } from '../encoder/corpus';
import { readEncoderReport } from '../encoder/encoder-report';
import type { OpenEncoder } from '../encoder/shipped-encoder';
import { choices, readEarlierChoices } from '../heads/choices';
import { judgeHead } from '../heads/judge-head';
import { packHead } from '../heads/pack-head';
import { trainHead } from '../heads/train-head';
import { answerGolden, openPacked, shipArtefact } from '../pipeline/package-artefact';
import type { Contest } from './contest';

const dataSetOf: Record<string, string> = { banking77: 'Banking77', clinc150: 'CLINC150', retail: 'retail-support-intents' };

/** @returns the seconds that the head took, encoding included */
export async function trainContestHead(contest: Contest, encoder: OpenEncoder, { dataFolder, modelsFolder, seed }: { dataFolder: string; modelsFolder: string; seed: number }): Promise<number> {
  const { learnedFromHeldOut } = await readEncoderReport(modelsFolder);
  const earlier = learnedFromHeldOut ? await readEarlierChoices(contest.folder) : undefined;
  const startedAt = performance.now();
  const { outOfScope } = contest;
  const head = await trainHead({
    examples: contest.train, heldOut: contest.heldOut, labels: contest.labels, choices: earlier?.choices,
    ...(outOfScope === undefined ? {} : { outOfScope }), ...(contest.features ? { features: contest.features } : {}),
    embed: encoder.embed, seed,
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const dataSets = (await corpusCredits(dataFolder)).filter(({ name }) => name === dataSetOf[contest.name]);
  const packed = packHead({ task: contest.name, head, encoder: encoder.reference, dataSets });
  const predictor = await openPacked(packed, encoder, contest.score);
  packed.manifest.golden = await answerGolden(packed.manifest, predictor);
  const answers = await predictor.predict(contest.test.map(({ text }) => text));
  predictor.dispose();
  const { accuracy, macroF1, perClass } = judgeHead({
    ...head, truth: contest.test.map(({ label }) => label),
    answers: answers.map(({ probabilities }) => head.labels.map((label) => probabilities[label] ?? 0)),
  });
  packed.manifest.metrics = { rows: perClass.reduce((sum, { support }) => sum + support, 0), accuracy, macroF1 };
  await shipArtefact({ ...packed, report: { choices: choices.parse(head), seconds } }, path.resolve(contest.folder));
  return seconds;
}
