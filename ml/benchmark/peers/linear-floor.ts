import { trainLinearFloor } from '../../pipeline/baselines';
import type { Peer } from '../peer';
import type { BenchmarkRow } from '../benchmark-task';

/** The classical floor, as on the pages of the product's models. */
export const linearFloor: Peer = {
  name: 'TF-IDF + linear SVM',
  appliesTo: () => true,
  async train({ labels, outOfScope, train, heldOut }, seed) {
    const numbered = (rows: BenchmarkRow[]) => rows.filter(({ label }) => label !== outOfScope).map(({ text, label }) => ({ text, label: labels.indexOf(label) }));
    const { answer, sizeBytes } = trainLinearFloor({ labels: labels.length, train: numbered(train), heldOut: numbered(heldOut), seed });
    return { sizeBytes, threshold: 0, knowsOutOfScope: false, answer: async (texts) => texts.map(answer) };
  },
};
