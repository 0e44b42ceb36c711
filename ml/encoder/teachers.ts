// Teachers: models of one task each, which say what texts of other data sets would be in it. They have seen no row that a choice is made on.
import { softmax, trainLinearSvm, marginsOf } from '../core/linear-svm';
import { fitTemperature } from '../heads/fit-temperature';
import { countNgrams, fitVocabulary, weighNgrams, type NgramSettings } from '../text/hashed-ngrams';
import { cleanText } from '../text/clean';
import type { CorpusTask } from './corpus';

export interface Teacher {
  task: string;
  /** Probabilities of every text, `[texts][labels of the task]`. */
  answer(texts: readonly string[]): Promise<Float32Array[]>;
}

const features: NgramSettings = {
  kind: 'hashed-ngrams', buckets: 4_194_304, characters: { from: 2, to: 5 }, withinWords: false,
  skipBigrams: false, maskNumbers: false, minimumDocuments: 2,
};

/** A linear machine on the n-grams of the training rows; its temperature is chosen on the held-out rows. */
export function ngramTeacher({ name, labels, train, heldOut }: CorpusTask, seed: number): Teacher {
  const countsOf = (text: string) => countNgrams(cleanText(text), features);
  const counts = train.map(({ text }) => countsOf(text));
  const vocabulary = fitVocabulary(counts, features);
  const model = trainLinearSvm(
    counts.map((halves, row) => ({ ...weighNgrams(halves, vocabulary), label: train[row]?.label ?? 0, weight: 1 })),
    { rows: vocabulary.keys.length, labels: labels.length, cost: 1, epochs: 8, seed, shrink: true },
  );
  const margins = (text: string) => marginsOf(model, weighNgrams(countsOf(text), vocabulary));
  const { scale } = fitTemperature(heldOut.map(({ text }) => margins(text)), heldOut.map(({ label }) => label));
  return { task: name, answer: async (texts) => texts.map((text) => softmax(margins(text), scale)) };
}
