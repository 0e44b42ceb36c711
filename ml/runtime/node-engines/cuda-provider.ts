// ONNX Runtime's CUDA provider: a library beside its own, which its package for Linux lacks.
import path from 'node:path';

const file = process.platform === 'win32' ? 'onnxruntime_providers_cuda.dll' : 'libonnxruntime_providers_cuda.so';

/** Where it lies once it was added. */
export const cudaProvider = () =>
  path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/onnxruntime-node/bin/napi-v6', process.platform, process.arch, file);
