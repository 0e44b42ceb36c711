// What a model must beat to be worth its weights: always the most frequent label, and the classical linear floor.
import { fitScale, marginsOf, softmax, trainLinearSvm, type WeightedExample } from '../core/linear-svm';
import { measure, type Figures } from '../core/metrics';
import { cleanText } from '../text/clean';
import type { SparseVector } from '../text/hashed-ngrams';
import type { Task } from '../tasks/task';
import type { LabelledText } from './read-examples';

export interface Baseline extends Figures {
  name: string;
  description: string;
}

/** Answers with how frequent each label is in training, whatever the text. */
export function majorityBaseline(task: Task, train: LabelledText[], test: LabelledText[]): Baseline {
  const shares = task.labels.map((_, label) => train.filter((row) => row.label === label).length / train.length);
  return {
    name: 'majority',
    description: 'Always the most frequent label of the training rows.',
    ...measure(task.labels, test.map(({ label }) => label), test.map(() => shares)),
  };
}

/** TF-IDF over words 1–2 and characters 2–5 inside words, with a vocabulary of its own, and a linear support vector machine. */
export function linearFloor(task: Task, train: LabelledText[], heldOut: LabelledText[], test: LabelledText[], seed: number): Baseline {
  const { answer } = trainLinearFloor({ labels: task.labels.length, train, heldOut, seed });
  return {
    name: 'linear floor',
    description: 'TF-IDF over words 1–2 and characters 2–5 inside words (whole vocabulary) with a linear SVM.',
    ...measure(task.labels, test.map(({ label }) => label), test.map(({ text }) => answer(text))),
  };
}

interface LinearFloorOptions {
  labels: number;
  train: LabelledText[];
  /** For the temperature, before they are learned from too. */
  heldOut: LabelledText[];
  seed: number;
}

/** @returns probabilities of a text, `[labels]`, and the bytes of the weights and terms */
export function trainLinearFloor({ labels, train, heldOut, seed }: LinearFloorOptions): { answer(text: string): Float32Array; sizeBytes: number } {
  const trial = fitFloor(labels, train, seed);
  const scale = fitScale(heldOut.map(({ text }) => trial.margins(text)), heldOut.map(({ label }) => label));
  const { margins, sizeBytes } = fitFloor(labels, [...train, ...heldOut], seed);
  return { answer: (text) => softmax(margins(text), scale), sizeBytes };
}

function fitFloor(labels: number, train: LabelledText[], seed: number): { margins(text: string): Float32Array; sizeBytes: number } {
  const vocabulary = new Map<string, { id: number; documents: number }>();
  const bags = train.map(({ text }) => countTerms(text));
  for (const bag of bags) {
    for (const term of bag.keys()) {
      const known = vocabulary.get(term);
      if (known) known.documents++;
      else vocabulary.set(term, { id: vocabulary.size, documents: 1 });
    }
  }
  const vectorOf = (bag: Map<string, number>): SparseVector => {
    const ids: number[] = [];
    const values: number[] = [];
    for (const [term, count] of bag) {
      const known = vocabulary.get(term);
      if (!known) continue;
      ids.push(known.id);
      values.push((1 + Math.log(count)) * (Math.log((1 + train.length) / (1 + known.documents)) + 1));
    }
    const length = Math.hypot(...values) || 1;
    return { ids: Int32Array.from(ids), values: Float32Array.from(values, (value) => value / length) };
  };
  const examples = bags.map((bag, index): WeightedExample => ({ ...vectorOf(bag), label: train[index]?.label ?? 0, weight: 1 }));
  const model = trainLinearSvm(examples, { rows: vocabulary.size, labels, cost: 1, epochs: 12, seed });
  const termBytes = [...vocabulary.keys()].reduce((sum, term) => sum + Buffer.byteLength(term), 0);
  return { margins: (text) => marginsOf(model, vectorOf(countTerms(text))), sizeBytes: model.table.byteLength + termBytes };
}

function countTerms(text: string): Map<string, number> {
  const cleaned = cleanText(text);
  const counts = new Map<string, number>();
  const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  const words = cleaned.match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  words.forEach((word, index) => {
    count(`w ${word}`);
    if (index > 0) count(`w ${words[index - 1]} ${word}`);
  });
  for (const word of cleaned.split(' ')) {
    const padded = ` ${word} `;
    for (let length = 2; length <= 5; length++) {
      for (let at = 0; at + length <= padded.length; at++) count(`c ${padded.slice(at, at + length)}`);
    }
  }
  return counts;
}
