// Our own head, kept from knowing which company is asked about: what the whole text says, said of each of its companies.
import { openShippedEncoder } from '../../encoder/shipped-encoder';
import { answerWithHead, trainHead } from '../../heads/train-head';
import { anyOther, askedAbout } from '../../text/mark-entity';
import type { Peer } from '../peer';
import type { BenchmarkRow } from '../benchmark-task';

const unmarked = (text: string) => text.replaceAll(askedAbout, anyOther);

export const unasked: Peer = {
  name: 'Trefoil’s head without knowing which company is asked about',
  appliesTo: ({ name }) => name === 'entities',
  async train({ labels, train, heldOut, features }, seed) {
    const encoder = await openShippedEncoder();
    const blind = (rows: BenchmarkRow[]) => rows.map(({ text, label }) => ({ text: unmarked(text), label }));
    const head = await trainHead({ examples: blind(train), heldOut: blind(heldOut), labels, ...(features ? { features } : {}), embed: encoder.embed, seed });
    return {
      sizeBytes: null, threshold: 0, knowsOutOfScope: false,
      answer: (texts) => answerWithHead(head, texts.map(unmarked), encoder.embed),
      dispose: () => encoder.dispose(),
    };
  },
};
