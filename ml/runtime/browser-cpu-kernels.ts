// The cpu kernels behind the operations in `ml/network/compile-tfjs.ts`, and no others.
import type { KernelConfig } from '@tensorflow/tfjs-core';
import { addConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Add';
import { castConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cast';
import { expandDimsConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/ExpandDims';
import { gatherV2Config } from '@tensorflow/tfjs-backend-cpu/dist/kernels/GatherV2';
import { identityConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Identity';
import { multiplyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply';
import { reshapeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape';
import { softmaxConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Softmax';
import { sumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sum';

export const cpuKernels: KernelConfig[] = [
  addConfig,
  castConfig,
  expandDimsConfig,
  gatherV2Config,
  identityConfig,
  multiplyConfig,
  reshapeConfig,
  softmaxConfig,
  sumConfig,
];
