// Which GPU engines are worth a try, told from the disk alone: a machine without their packages starts nothing for them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cudaProvider } from './cuda-provider';
import type { NodeEngine } from './names';

const has = (name: string) => existsSync(path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', name, 'package.json'));

/** In order of preference. Whether a package finds a GPU shows only when the engine starts. */
export function installedGpuEngines(): NodeEngine[] {
  const engines: NodeEngine[] = [];
  if (has('@tensorflow/tfjs-node-gpu') || existsSync(cudaProvider())) engines.push('cuda');
  if (has('webgpu')) engines.push('webgpu');
  return engines;
}
