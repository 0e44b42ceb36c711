// Train: features from the texts, weights from the support vector machine, both from training rows alone.
import { marginsOf, trainLinearSvm, type LinearModel, type WeightedExample } from '../core/linear-svm';
import { argMax } from '../core/metrics';
import { cleanText } from '../text/clean';
import { countNgrams, fitVocabulary, weighNgrams, type Vocabulary } from '../text/hashed-ngrams';
import type { Task } from '../tasks/task';
import type { LabelledText } from './read-examples';

export interface EpochFigures {
  epoch: number;
  loss: number;
  heldOutAccuracy: number;
}

export interface Fitted {
  vocabulary: Vocabulary;
  model: LinearModel;
  curve: EpochFigures[];
}

interface FitOptions {
  task: Task;
  train: LabelledText[];
  extra: LabelledText[];
  /** Only measured, never learned from. */
  heldOut: LabelledText[];
  seed: number;
  onEpoch?: (figures: EpochFigures) => void;
}

/** Fits a task's model. The same rows, settings and seed give the same bytes. */
export function fit({ task, train, extra, heldOut, seed, onEpoch }: FitOptions): Fitted {
  const { features, cost, epochs, headlineWeight, naiveBayesShare } = task.settings;
  const rows = [...train.map((row) => ({ ...row, weight: 1 })), ...extra.map((row) => ({ ...row, weight: headlineWeight }))];
  const counts = rows.map(({ text }) => countNgrams(cleanText(text), features));
  const vocabulary = fitVocabulary(counts, features);
  const examples = rows.map(({ label, weight }, index): WeightedExample => {
    const halves = counts[index];
    if (!halves) throw new Error('A row lost its features.');
    return { ...weighNgrams(halves, vocabulary), label, weight };
  });
  const unseen = heldOut.map(({ text }) => weighNgrams(countNgrams(cleanText(text), features), vocabulary));
  const curve: EpochFigures[] = [];
  const model = trainLinearSvm(examples, {
    rows: vocabulary.keys.length,
    labels: task.labels.length,
    cost,
    epochs,
    seed,
    naiveBayesShare,
    onEpoch: ({ epoch, loss, model: soFar }) => {
      const current = soFar();
      const hits = unseen.filter((vector, index) => argMax(marginsOf(current, vector)) === heldOut[index]?.label).length;
      const figures = { epoch, loss, heldOutAccuracy: heldOut.length === 0 ? 0 : hits / heldOut.length };
      curve.push(figures);
      onEpoch?.(figures);
    },
  });
  return { vocabulary, model, curve };
}

/** Margins of texts under a fitted model; one `[labels]` a text. */
export function marginsOfTexts({ vocabulary, model }: Fitted, task: Task, texts: LabelledText[]): Float32Array[] {
  return texts.map(({ text }) => marginsOf(model, weighNgrams(countNgrams(cleanText(text), task.settings.features), vocabulary)));
}
