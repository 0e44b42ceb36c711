// Teaches a head that serves something new in seconds, where the rows it first learned from are not at hand: it starts from the head's
// weights, gets a column for each new label, and learns from what is taught while it goes on answering other phrases as it did, with the
// same certainty (learning without forgetting; Li & Hoiem 2016, https://arxiv.org/abs/1606.09282).
import type { Artefact, DataSetCredit } from '../core/artefact';
import { softmax } from '../core/linear-svm';
import { createRandom, shuffle } from '../core/random';
import { cleanText } from '../text/clean';
import { countNgrams, weighNgrams, type NgramSettings, type SparseVector, type Vocabulary } from '../text/hashed-ngrams';
import { packHead, type Packed } from './pack-head';
import type { Embed, HeadExample } from './train-head';

export interface RetrainHeadOptions {
  /** The head that serves. */
  artefact: Artefact;
  /** New phrases; a label that the head does not know becomes one. */
  taught: readonly HeadExample[];
  /** Phrases whose answers should stay as they are. */
  rehearsed: readonly HeadExample[];
  /** Of the encoder that the artefact names. */
  embed: Embed;
  /** Added to what the artefact credits. */
  dataSets?: DataSetCredit[];
  seed?: number;
  /** Share that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

const settings = {
  epochs: 10,
  /** For features of length 1 and logits that are temperatured already; it falls to 0 along a cosine. */
  rate: 2,
  /** Few phrases must not make the head certain of everything. */
  labelSmoothing: 0.02,
  /** All phrases of one taught label together count as so many: an intent of the release has about as many. */
  phrasesALabel: 60,
  /** A rehearsed phrase whose probabilities are this near to what they were is left out of every epoch but the first and each third. */
  settledWithin: 0.03,
};

/** Of new n-grams; those of some hundred phrases. */
const maximumNewRows = 6000;
/** Columns of a new label start this far below the others, or they would take answers before they learned any. */
const newLabelBias = -2;

interface Weights {
  /** `[features, labels]` */
  dense: Float32Array;
  /** `[rows, labels]` */
  table: Float32Array;
  /** `[labels]` */
  bias: Float32Array;
}

interface Row extends SparseVector {
  /** `[512]` */
  vector: Float32Array;
  truth: number;
  weight: number;
  /** What it should be answered; `[labels]`. */
  target: Float32Array;
}

/**
 * A new version of the head, packed; threshold and preprocessing stay. `metrics` and `golden` are filled in after evaluation.
 * @throws Error when nothing is taught, or a rehearsed label is unknown
 */
export async function retrainHead({ artefact, taught, rehearsed, embed, dataSets = [], seed = 1, onProgress = () => undefined }: RetrainHeadOptions): Promise<Packed> {
  if (taught.length === 0) throw new Error('There is nothing to teach: no phrases were given.');
  const { manifest } = artefact;
  const labels = extendedLabels(manifest.labels, manifest.outOfScope, taught);
  const unknown = rehearsed.find(({ label }) => !labels.includes(label));
  if (unknown) throw new Error(`"${unknown.label}" of "${unknown.text}" is no label of this head.`);
  const { vocabulary, weights } = extend(artefact, labels, newBuckets(taught, manifest.preprocessing));

  const all = [...taught, ...rehearsed];
  const vectors = await embed(all.map(({ text }) => text));
  onProgress(0.4);
  const size = vectors.length / all.length;
  const perLabel = countBy(taught);
  const rows = all.map(({ text, label, weight = 1 }, at): Row => ({
    ...weighNgrams(countNgrams(cleanText(text), manifest.preprocessing), vocabulary),
    vector: vectors.subarray(at * size, (at + 1) * size),
    truth: labels.indexOf(label),
    weight: weight * (at < taught.length ? Math.max(1, settings.phrasesALabel / (perLabel.get(label) ?? 1)) : 1),
    target: new Float32Array(labels.length),
  }));
  const isNew = labels.map((label) => !manifest.labels.includes(label));
  rows.forEach((row, at) => { row.target = at < taught.length ? smoothed(row.truth, labels.length) : answered(row, weights, isNew); });
  await fit(rows, taught.length, weights, seed, (share) => onProgress(0.4 + 0.6 * share));

  return packHead({
    task: manifest.task,
    head: {
      labels, ...(manifest.outOfScope === undefined ? {} : { outOfScope: manifest.outOfScope }),
      dense: { weights: weights.dense, bias: weights.bias },
      features: manifest.preprocessing, vocabulary,
      wide: { table: weights.table, bias: new Float32Array(labels.length) },
      mixture: 1, scale: 1, threshold: manifest.threshold, heldOutAccuracy: 0,
    },
    encoder: manifest.encoder,
    dataSets: [...manifest.dataSets, ...dataSets],
  });
}

/** New labels come last, but before the one that is out of scope. */
function extendedLabels(known: readonly string[], outOfScope: string | undefined, taught: readonly HeadExample[]): string[] {
  const added = [...new Set(taught.map(({ label }) => label))].filter((label) => !known.includes(label)).sort();
  return [...known.filter((label) => label !== outOfScope), ...added, ...(outOfScope === undefined ? [] : [outOfScope])];
}

/** The n-grams of what is taught, those in most phrases first. */
function newBuckets(taught: readonly HeadExample[], features: NgramSettings): number[] {
  const documents = new Map<number, number>();
  for (const { text } of taught) {
    for (const half of countNgrams(cleanText(text), features)) for (const bucket of half.keys()) documents.set(bucket, (documents.get(bucket) ?? 0) + 1);
  }
  return [...documents].sort((a, b) => b[1] - a[1]).map(([bucket]) => bucket);
}

const tensor = <Data>({ weights }: Artefact, name: string) => {
  const found = weights[name];
  if (!found) throw new Error(`The head has no tensor ${name}.`);
  return found.data as Data;
};

/** The head's weights with room for new labels and n-grams. New n-grams count as rare ones. */
function extend(artefact: Artefact, labels: string[], buckets: number[]): { vocabulary: Vocabulary; weights: Weights } {
  const [keys, idf] = [tensor<Int32Array>(artefact, 'keys'), tensor<Float32Array>(artefact, 'idf')];
  const known = new Set(keys);
  const added = buckets.filter((bucket) => !known.has(bucket)).slice(0, maximumNewRows);
  const rarest = idf.reduce((most, value) => Math.max(most, value), 1);
  const order = [...keys].map((key, row) => ({ key, row, idf: idf[row] ?? rarest })).concat(added.map((key) => ({ key, row: -1, idf: rarest })));
  order.sort((a, b) => a.key - b.key);
  const columns = artefact.manifest.labels.map((label) => labels.indexOf(label));
  const widened = (values: Float32Array, rows: readonly number[]) => {
    const wide = new Float32Array(rows.length * labels.length);
    rows.forEach((row, at) => {
      if (row >= 0) columns.forEach((column, label) => { wide[at * labels.length + column] = values[row * columns.length + label] ?? 0; });
    });
    return wide;
  };
  const dense = tensor<Float32Array>(artefact, 'weights');
  const bias = widened(tensor<Float32Array>(artefact, 'bias'), [0]);
  labels.forEach((_, label) => { if (!columns.includes(label)) bias[label] = newLabelBias; });
  return {
    vocabulary: { keys: Int32Array.from(order, ({ key }) => key), idf: Float32Array.from(order, (one) => one.idf) },
    weights: {
      dense: widened(dense, Array.from({ length: dense.length / columns.length }, (_, row) => row)),
      table: widened(tensor<Float32Array>(artefact, 'table'), order.map(({ row }) => row)),
      bias,
    },
  };
}

function smoothed(truth: number, labels: number): Float32Array {
  const target = new Float32Array(labels).fill(settings.labelSmoothing / labels);
  target[truth]! += 1 - settings.labelSmoothing;
  return target;
}

/** What the head answers before it is taught: new labels have no part in it. */
function answered(row: Row, weights: Weights, isNew: readonly boolean[]): Float32Array {
  return softmax(logitsOf(row, weights, isNew.length).map((value, label) => (isNew[label] ? -1e9 : value)));
}

/** Gradient descent on the cross-entropy, one phrase a step. Lets others run after each epoch. */
async function fit(rows: Row[], taught: number, weights: Weights, seed: number, onProgress: (share: number) => void): Promise<void> {
  const { epochs, rate, settledWithin } = settings;
  const labels = weights.bias.length;
  const random = createRandom(seed);
  const order = rows.map((_, row) => row);
  const settled = new Uint8Array(rows.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const everything = epoch % 3 === 0;
    const step = rate * 0.5 * (1 + Math.cos((Math.PI * epoch) / epochs));
    for (const at of shuffle(order, random)) {
      if (settled[at] && !everything) continue;
      const row = rows[at]!;
      const probabilities = softmax(logitsOf(row, weights, labels));
      const errors = probabilities.map((value, label) => value - row.target[label]!);
      settled[at] = at >= taught && errors.every((error) => Math.abs(error) < settledWithin) ? 1 : 0;
      const slope = errors.map((error) => error * Math.min(row.weight, 4) * step * 0.5);
      descend(row, slope, weights, labels);
    }
    onProgress((epoch + 1) / epochs);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function logitsOf({ vector, ids, values }: Row, { dense, table, bias }: Weights, labels: number): Float32Array {
  const logits = Float32Array.from(bias);
  for (let i = 0; i < vector.length; i++) {
    for (let label = 0, from = i * labels; label < labels; label++) logits[label] = logits[label]! + vector[i]! * dense[from + label]!;
  }
  for (let i = 0; i < ids.length; i++) {
    for (let label = 0, from = ids[i]! * labels; label < labels; label++) logits[label] = logits[label]! + values[i]! * table[from + label]!;
  }
  return logits;
}

function descend({ vector, ids, values }: Row, slope: Float32Array, { dense, table, bias }: Weights, labels: number): void {
  for (let i = 0; i < vector.length; i++) {
    for (let label = 0, from = i * labels; label < labels; label++) dense[from + label] = dense[from + label]! - slope[label]! * vector[i]!;
  }
  for (let i = 0; i < ids.length; i++) {
    for (let label = 0, from = ids[i]! * labels; label < labels; label++) table[from + label] = table[from + label]! - slope[label]! * values[i]!;
  }
  for (let label = 0; label < labels; label++) bias[label] = bias[label]! - slope[label]! * 0.1;
}

function countBy(rows: readonly HeadExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
