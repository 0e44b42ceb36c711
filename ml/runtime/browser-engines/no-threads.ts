// In place of the threaded build of TensorFlow.js's WebAssembly glue (`next.config.ts`): threads need headers that we do not send, so the
// plain glue, which runs the SIMD binary too, is the one that starts.
export default function threadedFactory(): never {
  throw new Error('the threaded WebAssembly is not part of this bundle');
}

export const wasmWorkerContents = '';
