// TensorFlow.js on WebAssembly: where ONNX Runtime has no binary.
import path from 'node:path';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { OpenSession } from '.';
import { switchTo } from '../switch-to';
import { openTfjsSession } from './tfjs-session';

export async function start(): Promise<OpenSession> {
  setWasmPaths(`${path.join(process.cwd(), 'node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`);
  await switchTo('wasm');
  return async (graph, weights) => openTfjsSession('wasm', graph, weights);
}
