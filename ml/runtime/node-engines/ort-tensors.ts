// Our tensors as ONNX Runtime's, and back.
import { Tensor as OrtTensor } from 'onnxruntime-node';
import type { Tensor } from '../../core/tensor';

export const asOrt = ({ data, shape }: Tensor): OrtTensor =>
  data instanceof Int32Array ? new OrtTensor('int32', data, shape) : new OrtTensor('float32', data, shape);

export const asFeeds = (inputs: Record<string, Tensor>): Record<string, OrtTensor> =>
  Object.fromEntries(Object.entries(inputs).map(([name, tensor]) => [name, asOrt(tensor)]));

/** @throws Error when the output `name` is not there */
export function fromOrt(outputs: Readonly<Record<string, OrtTensor>>, name: string): Tensor {
  const output = outputs[name];
  if (!output) throw new Error(`The network never computes ${name}.`);
  return { data: output.data as Float32Array, shape: [...output.dims] };
}
