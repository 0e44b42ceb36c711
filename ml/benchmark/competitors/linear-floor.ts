import { trainLinearFloor } from '../../pipeline/baselines';
import type { Competitor } from '../competitor';
import type { ContestRow } from '../contest';

/** The classical floor, as on the pages of the product's models. */
export const linearFloor: Competitor = {
  name: 'TF-IDF + linear SVM',
  enters: () => true,
  async train({ labels, outOfScope, train, heldOut }, seed) {
    const numbered = (rows: ContestRow[]) => rows.filter(({ label }) => label !== outOfScope).map(({ text, label }) => ({ text, label: labels.indexOf(label) }));
    const { answer, sizeBytes } = trainLinearFloor({ labels: labels.length, train: numbered(train), heldOut: numbered(heldOut), seed });
    return { sizeBytes, threshold: 0, knowsOutOfScope: false, answer: async (texts) => texts.map(answer) };
  },
};
