// The plainest tensor: what goes into and comes out of an engine.

export interface Tensor {
  data: Float32Array | Int32Array;
  shape: number[];
}

export const sizeOf = (shape: readonly number[]) => shape.reduce((product, size) => product * size, 1);
