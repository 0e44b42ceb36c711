// A head as an artefact: 8-bit weights with mixture and temperature folded in, the manifest, and golden cases answered by the packed
// weights on the native engine.
import type { DataSetCredit, EncoderReference, Manifest } from '../core/artefact';
import { packWeights } from '../core/pack-weights';
import { headGraph } from '../network/graph';
import type { Head } from './train-head';

interface PackHeadOptions {
  task: string;
  head: Head;
  encoder: EncoderReference;
  dataSets: DataSetCredit[];
}

/** An artefact in memory. */
export interface Packed {
  manifest: Manifest;
  files: { name: string; bytes: Uint8Array }[];
}

/** Its version is named by the hash of its weights. `metrics` and `golden` are filled in after evaluation. */
export function packHead({ task, head, encoder, dataSets }: PackHeadOptions): Packed {
  const { dense, wide, mixture, scale, threshold, features } = head;
  const labels = head.labels.length;
  // A table needs a row, even where no n-gram is frequent enough.
  const keys = head.vocabulary.keys.length > 0 ? head.vocabulary.keys : Int32Array.of(-1);
  const idf = head.vocabulary.keys.length > 0 ? head.vocabulary.idf : Float32Array.of(0);
  const table = head.vocabulary.keys.length > 0 ? wide.table.map((value) => value * mixture * scale) : new Float32Array(labels);
  const size = dense.weights.length / labels;
  const { bytes, entry } = packWeights('weights.bin', [
    { name: 'weights', type: 'int8', data: dense.weights.map((value) => value * scale), shape: [size, labels] },
    { name: 'table', type: 'int8', data: table, shape: [keys.length, labels] },
    { name: 'idf', type: 'int8', data: idf, shape: [keys.length, 1] },
    { name: 'keys', type: 'int32', data: keys, shape: [keys.length] },
    { name: 'bias', type: 'float32', data: dense.bias.map((value, label) => (value + mixture * (wide.bias[label] ?? 0)) * scale), shape: [labels] },
  ]);
  return {
    manifest: {
      format: 'trefoil-artefact/2',
      task,
      version: `2-${entry.sha256.slice(0, 8)}`,
      encoder,
      threshold,
      ...(head.outOfScope === undefined ? {} : { outOfScope: head.outOfScope }),
      labels: head.labels,
      preprocessing: features,
      network: headGraph(size, keys.length, labels),
      weights: [entry],
      dataSets,
      metrics: { rows: 0, accuracy: 0, macroF1: 0 },
      // A manifest without golden cases is refused, so there is one to start from.
      golden: [{ text: '', probabilities: [] }],
    },
    files: [{ name: entry.file, bytes }],
  };
}
