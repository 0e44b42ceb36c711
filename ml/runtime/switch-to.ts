// What the browser's and the server's engines share about TensorFlow.js backends.
import { getBackend, ready, registerKernel, setBackend, type KernelConfig } from '@tensorflow/tfjs-core';

/** Makes a backend the current one. @throws Error when it did not start, although the library says it did */
export async function switchTo(name: string, kernels: KernelConfig[] = []): Promise<void> {
  kernels.forEach((kernel) => registerKernel(kernel));
  const started = await setBackend(name);
  await ready();
  if (!started || getBackend() !== name) throw new Error(`TensorFlow.js cannot start its ${name} backend here`);
}
