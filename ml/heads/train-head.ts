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
  /** How much it counts; 1 unless given. */
  weight?: number;
}

/** Sentence vectors of texts, `[texts, features]`, each of length 1. */
export type Embed = (texts: readonly string[]) => Promise<Float32Array>;

export interface Head {
  /** With `outOfScope`, where there is one, as the last. */
  labels: string[];
  /** The label of texts that belong to none: it is learned like the others, but never the answer. */
  outOfScope?: string;
  dense: DenseHead;
  features: NgramSettings;
  vocabulary: Vocabulary;
  wide: LinearModel;
  /** Logits are dense + mixture · wide, times scale. */
  mixture: number;
  scale: number;
  /** Below this highest probability a text belongs to no label. */
  threshold: number;
  /** Share of the rows held out for choices that were labelled rightly, before the head learned from them too. */
  heldOutAccuracy: number;
}

/** What is chosen on rows that neither the head nor the encoder has seen. */
export type Choices = Pick<Head, 'mixture' | 'scale' | 'threshold' | 'heldOutAccuracy'>;

interface TrainHeadOptions {
  examples: readonly HeadExample[];
  /**
   * Rows to choose mixture, temperature and threshold on before they are learned from too. Needed where the encoder itself has learned
   * from `examples`: it knows those too well. Without them a part of the examples is held out in turn.
   */
  heldOut?: readonly HeadExample[];
  /** Made before, on an encoder that had not seen the held-out rows; then nothing is held out. */
  choices?: Choices | undefined;
  /** Examples of this label belong to none of the others. */
  outOfScope?: string;
  /** In the order of the answers; those of the examples, sorted, unless given. */
  labels?: readonly string[];
  features?: NgramSettings;
  embed: Embed;
  seed?: number;
}

/** The n-grams' part of a head may have so many bytes, of its 1 MB. */
const maximumTableBytes = 880_000;
/** What a row of the table costs beside its 8-bit weights: key and document frequency. */
const rowBytes = 5;

const defaultFeatures: NgramSettings = {
  kind: 'hashed-ngrams', buckets: 4_194_304, characters: { from: 3, to: 5 }, withinWords: true,
  skipBigrams: false, maskNumbers: false, minimumDocuments: 2,
};
const crossValidatedBelow = 1000;
const fewRowFolds = 4;
const manyRowFolds = 8;
/** Never without n-grams: an encoder that has learned from the examples itself would seem to need none. */
const mixtures = [2, 4, 6, 8, 12, 16];

interface Rows {
  texts: string[];
  vectors: Float32Array;
  truth: number[];
  weights: number[];
}

/**
 * @throws Error when there are fewer than two labels or a label has fewer than two examples
 */
export async function trainHead(options: TrainHeadOptions): Promise<Head> {
  const { examples, heldOut = [], outOfScope, embed, features = defaultFeatures, seed = 1 } = options;
  const inScope = [...(options.labels ?? [...new Set(examples.map(({ label }) => label))].sort())].filter((label) => label !== outOfScope);
  const knowsOutOfScope = examples.some(({ label }) => label === outOfScope);
  const labels = outOfScope !== undefined && knowsOutOfScope ? [...inScope, outOfScope] : inScope;
  refuseTooFew(examples, labels, inScope.length);
  const known = [...examples, ...heldOut];
  const texts = known.map(({ text }) => text);
  const all: Rows = {
    texts,
    vectors: await embed(texts),
    truth: known.map(({ label }) => labels.indexOf(label)),
    weights: known.map(({ weight }) => weight ?? 1),
  };
  const settings = { labels: labels.length, features, seed };

  return {
    labels,
    ...(labels.length > inScope.length ? { outOfScope } : {}),
    ...(options.choices ?? (await choose(all, examples.length, inScope.length, settings))),
    ...(await fitParts(all, settings)),
  };
}

/**
 * @param learned how many rows are to be learned from; those after them are held out. Where none are, a part of all is, in turn.
 * @param inScope how many labels, the first ones, are answers
 */
async function choose(all: Rows, learned: number, inScope: number, settings: FitSettings): Promise<Choices> {
  const heldOut = all.truth.map((_, row) => row).slice(learned);
  const folds = heldOut.length > 0 ? [new Set(heldOut)] : drawFolds(all.truth, settings.seed);
  const parts: LogitPart[] = [];
  const truth: number[] = [];
  for (const fold of folds) {
    const trial = await fitParts(pick(all, (row) => !fold.has(row)), settings);
    const unseen = pick(all, (row) => fold.has(row));
    parts.push(...logitParts(trial, unseen.texts, unseen.vectors));
    truth.push(...unseen.truth);
  }
  const { mixture, scale } = chooseMixture(parts, truth);
  const answers = parts.map((part) => softmax(mixed(part, mixture), scale).subarray(0, inScope));
  const rows = answers.map((row, at) => ({ highest: Math.max(...row), right: argMax(row) === truth[at], outside: (truth[at] ?? 0) >= inScope }));
  const inScopeRows = rows.filter(({ outside }) => !outside);
  const threshold = chooseThreshold({
    inScope: inScopeRows.map(({ highest }) => highest),
    right: inScopeRows.map(({ right }) => right),
    outOfScope: rows.filter(({ outside }) => outside).map(({ highest }) => highest),
  });
  return { mixture, scale, threshold, heldOutAccuracy: inScopeRows.filter(({ right }) => right).length / inScopeRows.length };
}

/** Probabilities of every text, `[texts][labels]`. */
export async function answerWithHead(head: Head, texts: readonly string[], embed: Embed): Promise<Float32Array[]> {
  return logitParts(head, texts, await embed(texts)).map((part) => softmax(mixed(part, head.mixture), head.scale));
}

type Parts = Pick<Head, 'dense' | 'features' | 'vocabulary' | 'wide'>;

interface FitSettings {
  labels: number;
  features: NgramSettings;
  seed: number;
}

async function fitParts({ texts, vectors, truth, weights }: Rows, { labels, features, seed }: FitSettings): Promise<Parts> {
  const counts = texts.map((text) => countNgrams(cleanText(text), features));
  const { vocabulary, minimumDocuments } = fitVocabularyWithin(counts, features, Math.floor(maximumTableBytes / (labels + rowBytes)));
  const wide = trainLinearSvm(
    counts.map((halves, row) => ({ ...weighNgrams(halves, vocabulary), label: truth[row] ?? 0, weight: weights[row] ?? 1 })),
    { rows: vocabulary.keys.length, labels, cost: 1, epochs: 8, seed, shrink: true },
  );
  const dense = await fitDense({ vectors, truth, rowWeights: weights, features: vectors.length / truth.length, labels, seed });
  return { features: { ...features, minimumDocuments }, vocabulary, wide, dense };
}

/** The vocabulary of n-grams that enough texts hold for it to have at most `rows` rows. */
function fitVocabularyWithin(counts: Parameters<typeof fitVocabulary>[0], features: NgramSettings, rows: number) {
  for (let { minimumDocuments } = features; ; minimumDocuments++) {
    const vocabulary = fitVocabulary(counts, { ...features, minimumDocuments });
    if (vocabulary.keys.length <= rows) return { vocabulary, minimumDocuments };
  }
}

interface LogitPart {
  dense: Float32Array;
  wide: Float32Array;
}

function logitParts({ dense, features, vocabulary, wide }: Parts, texts: readonly string[], vectors: Float32Array): LogitPart[] {
  const deep = denseLogits(dense, vectors);
  return texts.map((text, row) => ({
    dense: deep[row] ?? new Float32Array(),
    wide: marginsOf(wide, weighNgrams(countNgrams(cleanText(text), features), vocabulary)),
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

function pick({ texts, vectors, truth, weights }: Rows, keep: (row: number) => boolean): Rows {
  const size = vectors.length / Math.max(1, texts.length);
  const rows = truth.map((_, row) => row).filter(keep);
  const part = new Float32Array(rows.length * size);
  rows.forEach((row, at) => part.set(vectors.subarray(row * size, (row + 1) * size), at * size));
  return { texts: rows.map((row) => texts[row] ?? ''), vectors: part, truth: rows.map((row) => truth[row] ?? 0), weights: rows.map((row) => weights[row] ?? 1) };
}

function refuseTooFew(examples: readonly HeadExample[], labels: string[], inScope: number): void {
  const unknown = examples.find(({ label }) => !labels.includes(label));
  if (unknown) throw new Error(`"${unknown.label}" is none of the labels ${labels.join(', ')}.`);
  if (inScope < 2) throw new Error(`A head needs examples of at least two labels; there ${inScope === 1 ? `is only ${labels[0]}` : 'are none'}.`);
  for (const label of labels) {
    const count = examples.filter((example) => example.label === label).length;
    if (count < 2) throw new Error(`The label "${label}" has ${count} example; at least 2 are needed.`);
  }
}
