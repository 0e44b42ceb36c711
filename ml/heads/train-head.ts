// Trains a head on a frozen encoder in seconds: logistic regression on sentence vectors, a linear machine on n-grams, and, on
// rows that neither has seen, the mixture of both, the temperature and the threshold for texts that belong to no label.
import { createRandom, shuffle } from '../core/random';
import { marginsOf, softmax, trainLinearSvm, type LinearModel, type SvmState } from '../core/linear-svm';
import { argMax } from '../core/metrics';
import { cleanText } from '../text/clean';
import { countNgrams, fitVocabulary, weighNgrams, type NgramSettings, type SparseVector, type Vocabulary } from '../text/hashed-ngrams';
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
  /** For the threshold; see `chooseThreshold`. */
  inScopePerOutOfScope?: number;
  /** The n-grams' part of the head may have so many bytes; 880,000 unless given, which keeps a head below 1 MB. */
  maximumTableBytes?: number;
  embed: Embed;
  seed?: number;
}

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
const mixtures = [1, 2, 3, 4, 6, 8, 12, 16];

interface Rows {
  ngrams: SparseVector[];
  vectors: Float32Array;
  truth: number[];
  weights: number[];
}

/**
 * @throws Error when there are fewer than two labels or a label has fewer than two examples
 */
export async function trainHead(options: TrainHeadOptions): Promise<Head> {
  const { examples, heldOut = [], outOfScope, embed, features = defaultFeatures, seed = 1, maximumTableBytes = 880_000 } = options;
  const inScope = [...(options.labels ?? [...new Set(examples.map(({ label }) => label))].sort())].filter((label) => label !== outOfScope);
  const knowsOutOfScope = examples.some(({ label }) => label === outOfScope);
  const labels = outOfScope !== undefined && knowsOutOfScope ? [...inScope, outOfScope] : inScope;
  refuseTooFew(examples, labels, inScope.length);
  const known = [...examples, ...heldOut];
  const texts = known.map(({ text }) => text);
  const counts = texts.map((text) => countNgrams(cleanText(text), features));
  const vocabulary = fitVocabulary(counts, features, Math.floor(maximumTableBytes / (labels.length + rowBytes)));
  const all: Rows = {
    ngrams: counts.map((halves) => weighNgrams(halves, vocabulary)),
    vectors: await embed(texts),
    truth: known.map(({ label }) => labels.indexOf(label)),
    weights: known.map(({ weight }) => weight ?? 1),
  };
  const settings = { labels: labels.length, rows: vocabulary.keys.length, seed };
  const trials = options.choices ? [] : await tryOut(all, foldsOf(all, examples.length, seed), settings);
  // Where there was one trial, its fit is where the last one starts from: few rows are new.
  const [only] = trials.length === 1 ? trials : [];
  const { dense, wide } = await fitParts(all, settings, only?.fitted);
  return {
    labels,
    ...(labels.length > inScope.length ? { outOfScope } : {}),
    ...(options.choices ?? choose(trials, all.truth, inScope.length, options.inScopePerOutOfScope)),
    features: { ...features, minimumDocuments: vocabulary.minimumDocuments },
    vocabulary, dense, wide,
  };
}

/** Rows to hold out: those after the first `learned`; where there are none, a part of all, in turn. */
function foldsOf({ truth }: Rows, learned: number, seed: number): Set<number>[] {
  const heldOut = truth.map((_, row) => row).slice(learned);
  return heldOut.length > 0 ? [new Set(heldOut)] : drawFolds(truth, seed);
}

/** A fit without some rows, and what it makes of those. */
interface Trial {
  rows: number[];
  parts: LogitPart[];
  fitted: Fitted;
}

async function tryOut(all: Rows, folds: Set<number>[], settings: FitSettings): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const fold of folds) {
    const learned = all.truth.map((_, row) => row).filter((row) => !fold.has(row));
    const fitted = await fitParts(pick(all, learned), settings);
    const duals = new Float32Array(all.truth.length * settings.labels);
    learned.forEach((row, at) => duals.set(fitted.wide.duals.subarray(at * settings.labels, (at + 1) * settings.labels), row * settings.labels));
    const rows = [...fold];
    const unseen = pick(all, rows);
    trials.push({ rows, parts: logitParts(fitted, unseen.ngrams, unseen.vectors), fitted: { ...fitted, wide: { ...fitted.wide, duals } } });
  }
  return trials;
}

/** @param inScope how many labels, the first ones, are answers */
function choose(trials: Trial[], truthOf: number[], inScope: number, inScopePerOutOfScope?: number): Choices {
  const parts = trials.flatMap((trial) => trial.parts);
  const truth = trials.flatMap(({ rows }) => rows.map((row) => truthOf[row] ?? 0));
  const { mixture, scale } = chooseMixture(parts, truth);
  const answers = parts.map((part) => softmax(mixed(part, mixture), scale).subarray(0, inScope));
  const rows = answers.map((row, at) => ({ highest: Math.max(...row), right: argMax(row) === truth[at], outside: (truth[at] ?? 0) >= inScope }));
  const inScopeRows = rows.filter(({ outside }) => !outside);
  const threshold = chooseThreshold({
    inScope: inScopeRows.map(({ highest }) => highest),
    right: inScopeRows.map(({ right }) => right),
    outOfScope: rows.filter(({ outside }) => outside).map(({ highest }) => highest),
    inScopePerOutOfScope,
  });
  return { mixture, scale, threshold, heldOutAccuracy: inScopeRows.filter(({ right }) => right).length / inScopeRows.length };
}

/** Probabilities of every text, `[texts][labels]`. */
export async function answerWithHead(head: Head, texts: readonly string[], embed: Embed): Promise<Float32Array[]> {
  const ngrams = texts.map((text) => weighNgrams(countNgrams(cleanText(text), head.features), head.vocabulary));
  return logitParts(head, ngrams, await embed(texts)).map((part) => softmax(mixed(part, head.mixture), head.scale));
}

interface FitSettings {
  labels: number;
  /** Of the vocabulary. */
  rows: number;
  seed: number;
}

interface Fitted {
  dense: DenseHead;
  wide: SvmState;
}

/** @param start a fit without some of the rows, with duals for all: then fewer epochs are enough. It is changed. */
async function fitParts({ ngrams, vectors, truth, weights }: Rows, { labels, rows, seed }: FitSettings, start?: Fitted): Promise<Fitted> {
  const wide = trainLinearSvm(
    ngrams.map((vector, row) => ({ ...vector, label: truth[row] ?? 0, weight: weights[row] ?? 1 })),
    { rows, labels, cost: 1, epochs: start ? 4 : 8, seed, shrink: true, ...(start ? { start: start.wide } : {}) },
  );
  const features = vectors.length / truth.length;
  const dense = await fitDense({ vectors, truth, rowWeights: weights, features, labels, seed, ...(start ? { start: start.dense } : {}) });
  return { wide, dense };
}

interface LogitPart {
  dense: Float32Array;
  wide: Float32Array;
}

function logitParts({ dense, wide }: { dense: DenseHead; wide: LinearModel }, ngrams: readonly SparseVector[], vectors: Float32Array): LogitPart[] {
  const deep = denseLogits(dense, vectors);
  return ngrams.map((vector, row) => ({ dense: deep[row] ?? new Float32Array(), wide: marginsOf(wide, vector) }));
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

function pick({ ngrams, vectors, truth, weights }: Rows, rows: readonly number[]): Rows {
  const size = vectors.length / Math.max(1, truth.length);
  const part = new Float32Array(rows.length * size);
  rows.forEach((row, at) => part.set(vectors.subarray(row * size, (row + 1) * size), at * size));
  const none: SparseVector = { ids: new Int32Array(), values: new Float32Array() };
  return { ngrams: rows.map((row) => ngrams[row] ?? none), vectors: part, truth: rows.map((row) => truth[row] ?? 0), weights: rows.map((row) => weights[row] ?? 1) };
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
