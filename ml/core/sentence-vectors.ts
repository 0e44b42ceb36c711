// From texts to sentence vectors on any engine: cleaning, pieces, batches of similar length, the encoder's network, and a memory of
// texts seen before. All heads of a worker share one.
import { encoderSize } from '../network/encoder';
import { cleanText } from '../text/clean';
import { encoderBatch } from '../text/encoder-input';
import { UnigramTokenizer, type Pieces } from '../text/unigram-tokenizer';
import { inBatchesOfSimilarLength, largestBatch } from './batches';
import type { Session } from './session';

export interface SentenceVectors {
  /** One a text; of longer texts the first 128 pieces are read. */
  embed(texts: readonly string[]): Promise<SentenceVector[]>;
  dispose(): void;
}

export interface SentenceVector {
  /** `[512]`, of length 1. */
  vector: Float32Array;
  /** Whether the text is longer than what was read. */
  cut: boolean;
}

const { hidden, positions } = encoderSize;

/** Whether the encoder reads only the beginning of a text of these pieces. */
export const exceedsEncoder = (pieces: readonly number[]) => pieces.length > positions;

/** 2 KB each. Texts come again from other tasks, from a reload, and without one word when words are explained. */
const remembered = 2048;

/** @param batch how many texts the session may be given at once */
export function createSentenceVectors(vocabulary: Pieces, session: Session, batch = largestBatch): SentenceVectors {
  const tokenizer = new UnigramTokenizer(vocabulary);
  const known = new Map<string, SentenceVector>();

  const remember = (text: string, sentence: SentenceVector) => {
    known.delete(text); // and to the end again: the first is the one unused for longest
    known.set(text, sentence);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  };

  async function embed(texts: readonly string[]): Promise<SentenceVector[]> {
    const found = new Map<string, SentenceVector>();
    const unknown: { text: string; pieces: number[] }[] = [];
    for (const text of new Set(texts)) {
      const sentence = known.get(text);
      if (sentence) found.set(text, sentence);
      else unknown.push({ text, pieces: tokenizer.encode(cleanText(text)) });
    }
    await inBatchesOfSimilarLength(unknown, batch, ({ pieces }) => Math.min(positions, pieces.length), async (part) => {
      const { data } = await session.run(encoderBatch(part.map(({ pieces }) => pieces)));
      part.forEach(({ text, pieces }, row) => {
        found.set(text, { vector: Float32Array.from(data.subarray(row * hidden, (row + 1) * hidden)), cut: exceedsEncoder(pieces) });
      });
    });
    found.forEach((sentence, text) => remember(text, sentence));
    return texts.map((text) => {
      const sentence = found.get(text);
      if (!sentence) throw new Error('A text got no sentence vector.');
      return sentence;
    });
  }

  // One after the other: what two tasks ask at once is then computed once.
  let last: Promise<unknown> = Promise.resolve();
  return {
    embed(texts) {
      const answer = last.then(() => embed(texts));
      last = answer.catch(() => undefined);
      return answer;
    },
    dispose: () => session.dispose(),
  };
}
