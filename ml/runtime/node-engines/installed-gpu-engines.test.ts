// A machine without GPU packages must be told from one that has them, without loading any.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cudaProvider } from './cuda-provider';
import { installedGpuEngines } from './installed-gpu-engines';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trefoil-packages-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function put(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '{}');
}

it('names no GPU engine where no package is', () => {
  expect(installedGpuEngines()).toEqual([]);
});

it('names the engines whose packages are there, best first', () => {
  put(path.join(folder, 'node_modules/webgpu/package.json'));
  expect(installedGpuEngines()).toEqual(['webgpu']);
  put(path.join(folder, 'node_modules/@tensorflow/tfjs-node-gpu/package.json'));
  expect(installedGpuEngines()).toEqual(['cuda', 'webgpu']);
});

it("takes ONNX Runtime's CUDA provider for a reason to try cuda", () => {
  put(cudaProvider());
  expect(installedGpuEngines()).toEqual(['cuda']);
});
