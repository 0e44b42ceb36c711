// A GPU through WebGL 2. Only the kernels behind the operations of `ml/network/compile-tfjs.ts`.
import '@tensorflow/tfjs-backend-webgl/dist/base';
import { env } from '@tensorflow/tfjs-core';
import { addConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Add';
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/BatchMatMul';
import { castConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Cast';
import { expandDimsConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/ExpandDims';
import { gatherV2Config } from '@tensorflow/tfjs-backend-webgl/dist/kernels/GatherV2';
import { identityConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Identity';
import { maximumConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Maximum';
import { meanConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Mean';
import { multiplyConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Multiply';
import { realDivConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/RealDiv';
import { reluConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Relu';
import { reshapeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Reshape';
import { rsqrtConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Rsqrt';
import { softmaxConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Softmax';
import { sqrtConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sqrt';
import { squareConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Square';
import { subConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sub';
import { sumConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sum';
import { tanhConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Tanh';
import { transposeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Transpose';
import { _fusedMatMulConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/_FusedMatMul';
import type { KernelConfig } from '@tensorflow/tfjs-core';
import { switchTo } from '../switch-to';

const kernels: KernelConfig[] = [
  addConfig, batchMatMulConfig, castConfig, expandDimsConfig, gatherV2Config, identityConfig, maximumConfig, meanConfig, multiplyConfig, realDivConfig,
  reluConfig, reshapeConfig, rsqrtConfig, softmaxConfig, sqrtConfig, squareConfig, subConfig, sumConfig, tanhConfig, transposeConfig, _fusedMatMulConfig,
];

/** @throws Error where the GPU has no 32-bit floats */
export async function start(): Promise<void> {
  if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) throw new Error('the GPU has no 32-bit floats');
  // One shader serves all lengths of a text.
  env().set('WEBGL_USE_SHAPES_UNIFORMS', true);
  await switchTo('webgl', kernels);
}
