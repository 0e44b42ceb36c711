// Trains a head on a frozen encoder in seconds: logistic regression on sentence vectors, a linear machine on n-grams, and, on
// rows that neither has seen, the mixture of both, the temperature and the threshold for texts that belong to no label.
import { createRandom, shuffle } from '../core/random';
import { marginsOf, softmax, trainLinearSvm, type LinearModel } from '../core/linear-svm';
import { argMax } from '../core/metrics';
import { cleanText } from '../text/clean';
import { countNgrams, fitVocabulary, weighNgrams, type NgramSettings, type Vocabulary } from '../text/hashed-ngrams';
import { chooseThreshold } from './choose-threshold';
import { fitTemperature } from './fit-temperature';
import { denseLogits, fitDense, type DenseHead } from './fit-dense';

export interface HeadExample {
  text: string;
  label: string;
}

/** Sentence vectors of texts, `[texts, features]`. */
export type Embed = (texts: readonly string[]) => Promise<Float32Array>;

export interface Head {
  labels: string[];
  dense: DenseHead;
  features: NgramSettings;
  vocabulary: Vocabulary;
  wide: LinearModel;
  /** Logits are dense + mixture · wide, times scale. */
  mixture: number;
  scale: number;
  /** Below this highest probability a text belongs to no label. */
  threshold: number;
}

interface TrainHeadOptions {
  examples: readonly HeadExample[];
  /** Examples of this label belong to no label: they only choose the threshold. */
  outOfScope?: string;
  embed: Embed;
  seed?: number;
}

const ngrams: NgramSettings = {
  kind: 'hashed-ngrams', buckets: 4_194_304, characters: { from: 3, to: 5 }, withinWords: true,
  skipBigrams: false, maskNumbers: false, minimumDocuments: 2,
};
const crossValidatedBelow = 1000;
const fewRowFolds = 4;
const manyRowFolds = 8;
const mixtures = [0, 1, 2, 4, 6, 8, 12, 16];

interface Rows {
  texts: string[];
  vectors: Float32Array;
  truth: number[];
}

/**
 * @throws Error when there are fewer than two labels or a label has fewer than two examples
 */
export async function trainHead({ examples, outOfScope, embed, seed = 1 }: TrainHeadOptions): Promise<Head> {
  const known = examples.filter(({ label }) => label !== outOfScope);
  const strangers = examples.filter(({ label }) => label === outOfScope).map(({ text }) => text);
  const labels = [...new Set(known.map(({ label }) => label))].sort();
  refuseTooFew(known, labels);
  const texts = known.map(({ text }) => text);
  const all: Rows = { texts, vectors: await embed(texts), truth: known.map(({ label }) => labels.indexOf(label)) };

  const folds = drawFolds(all.truth, seed);
  const parts: LogitPart[] = [];
  const truth: number[] = [];
  let trial: Parts | undefined;
  for (const fold of folds) {
    trial = await fitParts(pick(all, (row) => !fold.has(row)), labels.length, seed);
    const unseen = pick(all, (row) => fold.has(row));
    parts.push(...logitParts(trial, unseen.texts, unseen.vectors));
    truth.push(...unseen.truth);
  }
  if (!trial) throw new Error('No row could be held out.');
  const { mixture, scale } = chooseMixture(parts, truth);
  const logits = parts.map((part) => mixed(part, mixture));
  const answers = logits.map((row) => softmax(row, scale));
  const foreign = logitParts(trial, strangers, strangers.length > 0 ? await embed(strangers) : new Float32Array());
  const threshold = chooseThreshold({
    inScope: answers.map((row) => Math.max(...row)),
    right: answers.map((row, at) => argMax(row) === truth[at]),
    outOfScope: foreign.map((part) => Math.max(...softmax(mixed(part, mixture), scale))),
  });
  return { labels, features: ngrams, mixture, scale, threshold, ...(await fitParts(all, labels.length, seed)) };
}

/** Probabilities of every text, `[texts][labels]`. */
export async function answerWithHead(head: Head, texts: readonly string[], embed: Embed): Promise<Float32Array[]> {
  return logitParts(head, texts, await embed(texts)).map((part) => softmax(mixed(part, head.mixture), head.scale));
}

type Parts = Pick<Head, 'dense' | 'vocabulary' | 'wide'>;

async function fitParts({ texts, vectors, truth }: Rows, labels: number, seed: number): Promise<Parts> {
  const counts = texts.map((text) => countNgrams(cleanText(text), ngrams));
  const vocabulary = fitVocabulary(counts, ngrams);
  const wide = trainLinearSvm(
    counts.map((halves, row) => ({ ...weighNgrams(halves, vocabulary), label: truth[row] ?? 0, weight: 1 })),
    { rows: vocabulary.keys.length, labels, cost: 1, epochs: 8, seed, naiveBayesShare: 0, shrink: true },
  );
  return { vocabulary, wide, dense: await fitDense({ vectors, truth, features: vectors.length / truth.length, labels, seed }) };
}

interface LogitPart {
  dense: Float32Array;
  wide: Float32Array;
}

function logitParts({ dense, vocabulary, wide }: Parts, texts: readonly string[], vectors: Float32Array): LogitPart[] {
  const deep = denseLogits(dense, vectors);
  return texts.map((text, row) => ({
    dense: deep[row] ?? new Float32Array(),
    wide: marginsOf(wide, weighNgrams(countNgrams(cleanText(text), ngrams), vocabulary)),
  }));
}

const mixed = ({ dense, wide }: LogitPart, mixture: number) => dense.map((value, label) => value + mixture * (wide[label] ?? 0));

/** The mixture with the lowest loss, each at its own best temperature. */
function chooseMixture(parts: LogitPart[], truth: number[]): { mixture: number; scale: number } {
  const tried = mixtures.map((mixture) => ({ mixture, ...fitTemperature(parts.map((part) => mixed(part, mixture)), truth) }));
  return tried.reduce((best, next) => (next.loss < best.loss ? next : best));
}

/** Rows to hold out: one in eight where there are many; of few rows each once, in turn, because an eighth says little. */
function drawFolds(truth: number[], seed: number): Set<number>[] {
  const order = shuffle(truth.map((_, index) => index), createRandom(seed ^ 0x4e1d));
  // Neighbours have one label, so that every fold has its share of each.
  order.sort((a, b) => (truth[a] ?? 0) - (truth[b] ?? 0));
  const folds = truth.length < crossValidatedBelow ? fewRowFolds : manyRowFolds;
  const drawn = Array.from({ length: folds }, () => new Set<number>());
  order.forEach((row, at) => drawn[at % folds]?.add(row));
  return truth.length < crossValidatedBelow ? drawn : drawn.slice(0, 1);
}

function pick({ texts, vectors, truth }: Rows, keep: (row: number) => boolean): Rows {
  const features = vectors.length / Math.max(1, texts.length);
  const rows = truth.map((_, row) => row).filter(keep);
  const part = new Float32Array(rows.length * features);
  rows.forEach((row, at) => part.set(vectors.subarray(row * features, (row + 1) * features), at * features));
  return { texts: rows.map((row) => texts[row] ?? ''), vectors: part, truth: rows.map((row) => truth[row] ?? 0) };
}

function refuseTooFew(examples: readonly HeadExample[], labels: string[]): void {
  if (labels.length < 2) throw new Error(`A head needs examples of at least two labels; there ${labels.length === 1 ? `is only ${labels[0]}` : 'are none'}.`);
  for (const label of labels) {
    const count = examples.filter((example) => example.label === label).length;
    if (count < 2) throw new Error(`The label "${label}" has ${count} example; at least 2 are needed.`);
  }
}
