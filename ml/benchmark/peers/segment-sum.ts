// TensorFlow.js' wasm backend lacks the kernel behind the gradient of an embedding.
import { registerKernel, unregisterKernel, util, type TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';

let registered = false;

/** Adds up rows by segment: `output[segmentIds[i]] += x[i]`. */
export function registerSegmentSum(): void {
  if (registered) unregisterKernel('UnsortedSegmentSum', 'wasm');
  registered = true;
  registerKernel({
    kernelName: 'UnsortedSegmentSum',
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs, backend }) => {
      const { x, segmentIds } = inputs as Record<'x' | 'segmentIds', TensorInfo>;
      const { numSegments } = attrs as unknown as { numSegments: number };
      const wasm = backend as unknown as BackendWasm;
      const rows = util.sizeFromShape(segmentIds.shape);
      const size = util.sizeFromShape(x.shape) / rows;
      const output = wasm.makeOutput([numSegments, ...x.shape.slice(segmentIds.shape.length)], 'float32');
      const [sums, values, segments] = [wasm.typedArrayFromHeap(output), wasm.typedArrayFromHeap(x), wasm.typedArrayFromHeap(segmentIds)];
      sums.fill(0);
      for (let row = 0; row < rows; row++) {
        const segment = segments[row] ?? -1;
        if (segment < 0) continue;
        for (let i = 0; i < size; i++) sums[segment * size + i]! += values[row * size + i]!;
      }
      return output;
    },
  });
}
