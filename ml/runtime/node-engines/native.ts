// ONNX Runtime on the CPU: the fastest engine without a GPU, and there wherever the package has a binary (not on musl).
import type { OpenSession } from '.';
import { openOrtSession } from './ort-session';

export const start = async (): Promise<OpenSession> => (graph, weights) => openOrtSession('cpu', graph, weights);
