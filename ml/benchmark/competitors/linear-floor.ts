import { fitScale, marginsOf, softmax, trainLinearSvm } from '../../core/linear-svm';
import { cleanText } from '../../text/clean';
import { countNgrams, fitVocabulary, weighNgrams, type NgramSettings } from '../../text/hashed-ngrams';
import type { Competitor } from '../competitor';

const features: NgramSettings = {
  kind: 'hashed-ngrams', buckets: 8_388_608, characters: { from: 2, to: 5 }, withinWords: true, skipBigrams: false, maskNumbers: false, minimumDocuments: 1,
};

/** The classical floor: TF-IDF over words 1–2 and characters 2–5 within words, whole vocabulary, linear support vector machine. */
export const linearFloor: Competitor = {
  name: 'TF-IDF + linear SVM',
  enters: () => true,
  async train({ labels, outOfScope, train, heldOut }, seed) {
    const inScope = (rows: typeof train) => rows.filter(({ label }) => label !== outOfScope);
    const fit = (rows: typeof train) => {
      const counts = rows.map(({ text }) => countNgrams(cleanText(text), features));
      const vocabulary = fitVocabulary(counts, features);
      const model = trainLinearSvm(
        counts.map((halves, row) => ({ ...weighNgrams(halves, vocabulary), label: labels.indexOf(rows[row]?.label ?? ''), weight: 1 })),
        { rows: vocabulary.keys.length, labels: labels.length, cost: 1, epochs: 12, seed, naiveBayesShare: 0, shrink: true },
      );
      const margins = (text: string) => marginsOf(model, weighNgrams(countNgrams(cleanText(text), features), vocabulary));
      return { margins, sizeBytes: (model.table.length + vocabulary.keys.length * 2) * 4 };
    };
    const unseen = inScope(heldOut);
    const trial = fit(inScope(train));
    const scale = fitScale(unseen.map(({ text }) => trial.margins(text)), unseen.map(({ label }) => labels.indexOf(label)));
    const { margins, sizeBytes } = fit(inScope([...train, ...heldOut]));
    return { sizeBytes, threshold: 0, knowsOutOfScope: false, answer: async (texts) => texts.map((text) => softmax(margins(text), scale)) };
  },
};
