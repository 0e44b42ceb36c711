// TensorFlow.js in plain JavaScript: runs everywhere, a hundred times slower than the native engine.
import '@tensorflow/tfjs-backend-cpu';
import type { OpenSession } from '.';
import { switchTo } from '../switch-to';
import { openTfjsSession } from './tfjs-session';

export async function start(): Promise<OpenSession> {
  await switchTo('cpu');
  return async (graph, weights) => openTfjsSession('cpu', graph, weights);
}
