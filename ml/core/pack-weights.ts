// Weights as bytes: 8-bit codes with one scale a column, or plain int32 and float32.
import type { WeightFile } from './artefact';
import { sha256Hex } from './sha256';
import type { Tensor } from './tensor';

export interface NamedTensor extends Tensor {
  name: string;
  type: 'int8' | 'int32' | 'float32';
}

/** One weight file and its entry in the manifest. Zero stays exactly zero. */
export function packWeights(file: string, tensors: NamedTensor[]): { bytes: Uint8Array; entry: WeightFile } {
  const parts: Uint8Array[] = [];
  const entries: WeightFile['tensors'] = [];
  let offset = 0;
  for (const { name, type, data, shape } of tensors) {
    const packed = type === 'int8' ? quantise(data, shape.at(-1) ?? 1) : undefined;
    const plain = type === 'int32' ? Int32Array.from(data) : Float32Array.from(data);
    const bytes = new Uint8Array((packed?.codes ?? plain).buffer);
    entries.push({ name, type, shape, offset, ...(packed ? { scales: packed.scales } : {}) });
    parts.push(bytes);
    offset += bytes.byteLength;
  }
  const bytes = new Uint8Array(offset);
  parts.forEach((part, index) => bytes.set(part, entries[index]?.offset ?? 0));
  return { bytes, entry: { file, sha256: sha256Hex(bytes), sizeBytes: bytes.byteLength, tensors: entries } };
}

function quantise(data: Float32Array | Int32Array, columns: number): { codes: Int8Array; scales: number[] } {
  const largest = new Array<number>(columns).fill(0);
  data.forEach((value, index) => {
    largest[index % columns] = Math.max(largest[index % columns] ?? 0, Math.abs(value));
  });
  const scales = largest.map((most) => Math.fround(most / 127 || 1));
  const codes = Int8Array.from(data, (value, index) => Math.round(value / (scales[index % columns] ?? 1)));
  return { codes, scales };
}
