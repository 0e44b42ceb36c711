// The trained encoder as an artefact: 8-bit matrices with one scale a column, everything else as it is.
import type { DataSetCredit, EncoderManifest } from '../core/artefact';
import { packWeights } from '../core/pack-weights';
import { sha256Hex } from '../core/sha256';
import type { Tensor } from '../core/tensor';
import { encoderGraph } from '../network/encoder';
import type { Pieces } from '../text/unigram-tokenizer';

export interface PackedEncoder {
  manifest: EncoderManifest;
  files: { name: string; bytes: Uint8Array }[];
}

/** Its version is named by the hash of its weights. */
export function packEncoder(weights: Record<string, Tensor>, vocabulary: Pieces, dataSets: DataSetCredit[]): PackedEncoder {
  const network = encoderGraph();
  const tensors = network.weights.map(({ name, shape }) => {
    const data = weights[name]?.data;
    if (!data) throw new Error(`The encoder lacks the tensor ${name}.`);
    return { name, data, shape, type: shape.length === 2 && name !== 'timing' ? ('int8' as const) : ('float32' as const) };
  });
  const { bytes, entry } = packWeights('weights.bin', tensors);
  const list = new TextEncoder().encode(JSON.stringify(vocabulary));
  return {
    manifest: {
      format: 'trefoil-encoder/1',
      version: `1-${entry.sha256.slice(0, 8)}`,
      network,
      weights: [entry],
      vocabulary: { file: 'vocabulary.json', sha256: sha256Hex(list), sizeBytes: list.byteLength },
      dataSets,
    },
    files: [{ name: entry.file, bytes }, { name: 'vocabulary.json', bytes: list }],
  };
}
