// Starts a training's thread. The bundler finds its entry by this very expression.
import { Worker } from 'node:worker_threads';
import type { Lesson } from './lesson';

export const spawnTraining = (lesson: Lesson): Worker => new Worker(new URL('./retrain-worker.ts', import.meta.url), { workerData: lesson, name: 'training' });
