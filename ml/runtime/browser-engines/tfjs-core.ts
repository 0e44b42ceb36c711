// The part of @tensorflow/tfjs-core that our engines use. In the browser `next.config.ts` puts this module in its place, for the
// package's own entry brings optimizers, every operation and four ways to store a model. A name that is missing here fails the build.
import './tfjs-platform';
import * as backend_util from '@tensorflow/tfjs-core/dist/backends/backend_util';
import * as kernel_impls from '@tensorflow/tfjs-core/dist/backends/kernel_impls';
import * as device_util from '@tensorflow/tfjs-core/dist/device_util';
import * as broadcast_util from '@tensorflow/tfjs-core/dist/ops/broadcast_util';
import { matMul as fusedMatMul } from '@tensorflow/tfjs-core/dist/ops/fused/mat_mul';
import * as slice_util from '@tensorflow/tfjs-core/dist/ops/slice_util';
import * as util from '@tensorflow/tfjs-core/dist/util';

export { backend_util, broadcast_util, device_util, kernel_impls, slice_util, util };
export { DataStorage, KernelBackend } from '@tensorflow/tfjs-core/dist/backends/backend';
export { nextFrame } from '@tensorflow/tfjs-core/dist/browser_util';
export { env } from '@tensorflow/tfjs-core/dist/environment';
export { deprecationWarn, engine, getBackend, ready, registerBackend, setBackend, tidy } from '@tensorflow/tfjs-core/dist/globals';
export * from '@tensorflow/tfjs-core/dist/kernel_names';
export { registerKernel } from '@tensorflow/tfjs-core/dist/kernel_registry';
export { TensorBuffer } from '@tensorflow/tfjs-core/dist/tensor';
export { sumOutType, upcastType } from '@tensorflow/tfjs-core/dist/types';

export { add } from '@tensorflow/tfjs-core/dist/ops/add';
export { broadcastTo } from '@tensorflow/tfjs-core/dist/ops/broadcast_to';
export { buffer } from '@tensorflow/tfjs-core/dist/ops/buffer';
export { cast } from '@tensorflow/tfjs-core/dist/ops/cast';
export { div } from '@tensorflow/tfjs-core/dist/ops/div';
export { expandDims } from '@tensorflow/tfjs-core/dist/ops/expand_dims';
export const fused = { matMul: fusedMatMul };
export { gather } from '@tensorflow/tfjs-core/dist/ops/gather';
export { matMul } from '@tensorflow/tfjs-core/dist/ops/mat_mul';
export { maximum } from '@tensorflow/tfjs-core/dist/ops/maximum';
export { mean } from '@tensorflow/tfjs-core/dist/ops/mean';
export { mul } from '@tensorflow/tfjs-core/dist/ops/mul';
export { relu } from '@tensorflow/tfjs-core/dist/ops/relu';
export { reshape } from '@tensorflow/tfjs-core/dist/ops/reshape';
export { rsqrt } from '@tensorflow/tfjs-core/dist/ops/rsqrt';
export { scalar } from '@tensorflow/tfjs-core/dist/ops/scalar';
export { softmax } from '@tensorflow/tfjs-core/dist/ops/softmax';
export { sqrt } from '@tensorflow/tfjs-core/dist/ops/sqrt';
export { square } from '@tensorflow/tfjs-core/dist/ops/square';
export { sub } from '@tensorflow/tfjs-core/dist/ops/sub';
export { sum } from '@tensorflow/tfjs-core/dist/ops/sum';
export { tanh } from '@tensorflow/tfjs-core/dist/ops/tanh';
export { tensor } from '@tensorflow/tfjs-core/dist/ops/tensor';
export { transpose } from '@tensorflow/tfjs-core/dist/ops/transpose';
export { zeros } from '@tensorflow/tfjs-core/dist/ops/zeros';
