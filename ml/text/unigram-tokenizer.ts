// SentencePiece's unigram model: a text is cut into the pieces whose log-probabilities have the largest sum
// (Kudo 2018, https://arxiv.org/abs/1804.10959). It gives the pieces of the published Universal Sentence Encoder Lite, save
// that the tokenizer published with it loses the best path where that path's sum is exactly 0.
import { either, list, number, oneOf, pair, text } from '../core/form';

/** Pieces in the order of their ids, each with its log-probability; null, as published for a few, counts as 0. */
export const pieceList = list(pair(text(), either(number(), oneOf(null))));

export type Pieces = readonly (readonly [piece: string, logProbability: number | null])[];

interface TrieNode {
  next: Map<string, TrieNode>;
  /** The piece that ends here, or −1. */
  id: number;
}

/** The sign that SentencePiece writes for a space. */
const space = '▁';
const unknownId = 0;

export class UnigramTokenizer {
  private readonly root: TrieNode = { next: new Map(), id: -1 };

  /** @param reserved how many pieces at the beginning are signs of the model's own, never found in a text. */
  constructor(private readonly pieces: Pieces, reserved = 6) {
    pieces.forEach(([piece], id) => {
      if (id < reserved) return;
      let node = this.root;
      for (const sign of piece) {
        const known = node.next.get(sign);
        const child = known ?? { next: new Map<string, TrieNode>(), id: -1 };
        if (!known) node.next.set(sign, child);
        node = child;
      }
      node.id = id;
    });
  }

  /**
   * The ids of the best pieces of `text`, by Viterbi search over its code points. Neighbouring unknown signs are one id 0.
   * An empty text has no pieces.
   */
  encode(text: string): number[] {
    const normalized = text.normalize('NFKC');
    if (normalized === '') return [];
    const signs = Array.from(space + normalized.replaceAll(' ', space));
    // For every position: the best sum up to it, and the last piece and its start on the way there.
    const best = new Float64Array(signs.length + 1).fill(-Infinity);
    const lastId = new Int32Array(signs.length + 1);
    const lastStart = new Int32Array(signs.length + 1);
    best[0] = 0;
    const reach = (start: number, end: number, id: number, score: number) => {
      const sum = (best[start] ?? 0) + score;
      // At a tie the shorter last piece wins, as in the published tokenizer.
      if (sum < (best[end] ?? 0)) return;
      best[end] = sum;
      lastId[end] = id;
      lastStart[end] = start;
    };
    for (let start = 0; start < signs.length; start++) {
      if (best[start] === -Infinity) continue;
      let node: TrieNode | undefined = this.root;
      let found = false;
      for (let end = start + 1; end <= signs.length; end++) {
        node = node.next.get(signs[end - 1] ?? '');
        if (!node) break;
        if (node.id < 0) continue;
        found = true;
        reach(start, end, node.id, this.pieces[node.id]?.[1] ?? 0);
      }
      // A sign that begins no piece costs nothing, as in the published tokenizer.
      if (!found) reach(start, start + 1, unknownId, 0);
    }
    return backtrack(lastId, lastStart);
  }
}

function backtrack(lastId: Int32Array, lastStart: Int32Array): number[] {
  const ids: number[] = [];
  for (let end = lastId.length - 1; end > 0; end = lastStart[end] ?? 0) {
    const id = lastId[end] ?? unknownId;
    if (id !== unknownId || ids.at(-1) !== unknownId) ids.push(id);
  }
  return ids.reverse();
}
