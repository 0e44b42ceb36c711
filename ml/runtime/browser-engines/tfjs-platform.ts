// What TensorFlow.js wants of a browser. Its own platform brings stores for models in IndexedDB and local storage along.
import { getOrMakeEngine } from '@tensorflow/tfjs-core/dist/engine';
import { env } from '@tensorflow/tfjs-core/dist/environment';
import '@tensorflow/tfjs-core/dist/flags';

getOrMakeEngine();
env().setPlatform('browser', {
  fetch: (path, init) => fetch(path, init),
  now: () => performance.now(),
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder().decode(bytes),
  setTimeoutCustom: (run, delayMs) => void setTimeout(run, delayMs),
  isTypedArray: (value): value is Uint8Array | Float32Array | Int32Array | Uint8ClampedArray =>
    value instanceof Float32Array || value instanceof Int32Array || value instanceof Uint8Array || value instanceof Uint8ClampedArray,
});
