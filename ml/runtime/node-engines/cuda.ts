// An NVIDIA GPU: TensorFlow, from the optional package `@tensorflow/tfjs-node-gpu`, or else ONNX Runtime's CUDA provider where
// its libraries were added.
import { existsSync } from 'node:fs';
import { backend } from '@tensorflow/tfjs-core';
import type { OpenSession } from '.';
import { EngineAbsentError, messageOf } from '../../core/engine-errors';
import type { Graph } from '../../network/graph';
import { switchTo } from '../switch-to';
import { cudaProvider } from './cuda-provider';
import { DeviceWatch } from './device-watch';
import { importOptional } from './import-optional';
import { openTfjsSession } from './tfjs-session';

export async function start(): Promise<OpenSession> {
  const reasons: unknown[] = [];
  for (const startOne of [startTensorFlow, startOnnxRuntime]) {
    try {
      return await startOne();
    } catch (error) {
      reasons.push(error);
    }
  }
  const message = reasons.map(messageOf).join('; ');
  const cause = new AggregateError(reasons);
  throw reasons.every((reason) => reason instanceof EngineAbsentError) ? new EngineAbsentError(message, { cause }) : new Error(message, { cause });
}

async function startTensorFlow(): Promise<OpenSession> {
  await importOptional('@tensorflow/tfjs-node-gpu'); // registers its backend
  await switchTo('tensorflow');
  // Without CUDA the package computes on the CPU and says so nowhere else.
  if (!('isUsingGpuDevice' in backend() && (backend() as { isUsingGpuDevice?: boolean }).isUsingGpuDevice)) {
    throw new Error('TensorFlow finds no GPU (it needs CUDA 11.2 and cuDNN 8.1)');
  }
  const watch = new DeviceWatch('cuda');
  return async (graph, weights) => watch.guard(openTfjsSession('tensorflow', graph, weights));
}

/** Whether the provider starts shows only with a network. */
const probe: Graph = {
  inputs: [{ name: 'x', type: 'float32', shape: [1] }],
  weights: [],
  nodes: [{ op: 'relu', inputs: ['x'], output: 'y' }],
  output: { name: 'y', shape: [1] },
};

async function startOnnxRuntime(): Promise<OpenSession> {
  // Asked for a provider that is not there, the runtime writes its own errors into the log.
  if (!existsSync(cudaProvider())) throw new EngineAbsentError("ONNX Runtime's CUDA provider is not installed");
  const { openOrtSession } = await import('./ort-session');
  const session = await openOrtSession('cuda', probe, {});
  await session.run({ x: { data: Float32Array.of(1), shape: [1] } });
  session.dispose();
  const watch = new DeviceWatch('cuda');
  return async (graph, weights) => watch.guard(await openOrtSession('cuda', graph, weights));
}
