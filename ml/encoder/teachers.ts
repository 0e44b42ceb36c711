// Teachers: models of one task each, which say what texts would be in it. The first encoder learns from linear machines on n-grams,
// the last one from the heads that were trained on the first: neither teacher has seen a row that a choice is made on.
import { softmax, trainLinearSvm, marginsOf } from '../core/linear-svm';
import { fitTemperature } from '../heads/fit-temperature';
import { answerWithHead, trainHead } from '../heads/train-head';
import { countNgrams, fitVocabulary, weighNgrams, type NgramSettings } from '../text/hashed-ngrams';
import { cleanText } from '../text/clean';
import type { CorpusTask } from './corpus';
import type { OpenEncoder } from './shipped-encoder';

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

/** A head on an encoder that has not seen the held-out rows, on which mixture and temperature are chosen. */
export async function headTeacher({ name, labels, train, heldOut }: CorpusTask, encoder: OpenEncoder, seed: number): Promise<Teacher> {
  const named = (rows: CorpusTask['train']) => rows.map(({ text, label }) => ({ text, label: labels[label] ?? '' }));
  const head = await trainHead({ examples: named(train), heldOut: named(heldOut), labels, embed: encoder.embed, seed });
  return { task: name, answer: (texts) => answerWithHead(head, texts, encoder.embed) };
}
