// TensorFlow.js on a GPU through WebGPU. ONNX Runtime has a WebGPU provider, too, but does not say which adapter it took, so
// that emulated ones could not be refused. Our networks transpose float32 alone: other types are transposed wrongly by 4.22.
import { registerBackend } from '@tensorflow/tfjs-core';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import type { OpenSession } from '.';
import { switchTo } from '../switch-to';
import { DeviceWatch } from './device-watch';
import { openGpuDevice } from './gpu-device';
import { openTfjsSession } from './tfjs-session';

export async function start(): Promise<OpenSession> {
  const { gpu, device, info } = await openGpuDevice();
  const watch = new DeviceWatch('webgpu');
  void device.lost.then(({ reason, message }) => watch.lost(`${reason}: ${message}`));
  // Where a kernel fails, what it should have written is read as if nothing had happened.
  device.onuncapturederror = ({ error }) => void watch.lost(error.message);
  registerBackend('webgpu', () => withNavigatorGpu(gpu, () => new WebGPUBackend(device, info)));
  await switchTo('webgpu');
  return async (graph, weights) => watch.guard(openTfjsSession('webgpu', graph, weights));
}

/** The backend's constructor insists on `navigator.gpu`, which Node has not: it is there for this call alone. */
function withNavigatorGpu<Result>(gpu: GPU, make: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true });
  try {
    return make();
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  }
}
