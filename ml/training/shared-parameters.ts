// The weights in training, in memory that all threads share: one long vector, cut into groups with a learning rate each.
import type { Tensor } from '../core/tensor';
import { sizeOf } from '../core/tensor';

/** Parts into which all weights are cut, whoever applies them. */
export const parts = 16;

export interface Slot {
  name: string;
  shape: number[];
  offset: number;
  size: number;
  group: 'encoder' | 'heads';
  /** Biases and norms are not decayed. */
  decays: boolean;
}

/** What a thread needs to see the same memory. */
export interface SharedMemory {
  slots: Slot[];
  /** Weights that get dense gradients. */
  values: SharedArrayBuffer;
  /** First and second moments of the gradients, and the running average of the weights. */
  first: SharedArrayBuffer;
  second: SharedArrayBuffer;
  average: SharedArrayBuffer;
  pieces: { rows: number; width: number; values: SharedArrayBuffer; first: SharedArrayBuffer; second: SharedArrayBuffer; average: SharedArrayBuffer };
}

const shared = (values: number) => new SharedArrayBuffer(values * 4);

/** @param described names and shapes of everything that is trained densely; `pieces` is kept apart */
export function allocate(described: { name: string; shape: number[] }[], pieces: Tensor): SharedMemory {
  let offset = 0;
  const slots = described.map(({ name, shape }): Slot => {
    const size = sizeOf(shape);
    const slot: Slot = { name, shape, offset, size, group: name.startsWith('heads/') ? 'heads' : 'encoder', decays: name.endsWith('/weights') };
    offset += size;
    return slot;
  });
  const [rows = 0, width = 0] = pieces.shape;
  const table = () => shared(rows * width);
  return {
    slots,
    values: shared(offset), first: shared(offset), second: shared(offset), average: shared(offset),
    pieces: { rows, width, values: table(), first: table(), second: table(), average: table() },
  };
}

/** The part of a vector that belongs to a slot. */
export const viewOf = (vector: SharedArrayBuffer, { offset, size }: Slot) => new Float32Array(vector, offset * 4, size);
