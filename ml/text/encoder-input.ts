// Piece ids as the encoder's inputs: one padded batch.
import type { Tensor } from '../core/tensor';
import { encoderSize } from '../network/encoder';

const ignored = -1e9;

/**
 * `[batch, tokens]` ids with their positions, mask and pooling weights. Longer texts are cut to 128 pieces; of an empty
 * one nothing is pooled.
 */
export function encoderBatch(texts: readonly (readonly number[])[]): Record<string, Tensor> {
  const tokens = Math.min(encoderSize.positions, Math.max(1, ...texts.map((pieces) => pieces.length)));
  const ids = new Int32Array(texts.length * tokens);
  const mask = new Float32Array(texts.length * tokens).fill(ignored);
  const pooling = new Float32Array(texts.length * tokens);
  texts.forEach((pieces, row) => {
    const length = Math.min(tokens, pieces.length);
    for (let at = 0; at < length; at++) ids[row * tokens + at] = pieces[at] ?? 0;
    mask.fill(0, row * tokens, row * tokens + length);
    pooling.fill(1 / Math.max(1, length), row * tokens, row * tokens + length);
  });
  return {
    ids: { data: ids, shape: [texts.length, tokens] },
    positions: { data: Int32Array.from({ length: tokens }, (_, position) => position), shape: [tokens] },
    mask: { data: mask, shape: [texts.length, 1, 1, tokens] },
    pooling: { data: pooling, shape: [texts.length, 1, tokens] },
  };
}
