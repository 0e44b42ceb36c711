// What every engine promises beyond right answers: clear refusals, neighbours that do not disturb it, an end when its device is lost.
import { backend } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeEngines, openSession, startEngine, type NodeEngine } from '.';
import { EngineAbsentError, EngineLostError } from '../../core/engine-errors';
import type { Session } from '../../core/session';
import type { Tensor } from '../../core/tensor';
import { headGraph } from '../../network/graph';
import { DeviceWatch } from './device-watch';
import { importOptional } from './import-optional';
import { skipWithout } from './skip-without';

const graph = headGraph(2, 3, 2);
const weights: Record<string, Tensor> = {
  weights: { data: Float32Array.of(1, -1, 0, 2), shape: [2, 2] },
  table: { data: Float32Array.of(0, 0, 1, 0, 0, 1), shape: [3, 2] },
  bias: { data: Float32Array.of(0, 0), shape: [2] },
};
const inputs: Record<string, Tensor> = {
  sentence: { data: Float32Array.of(1, 0), shape: [1, 2] },
  ids: { data: Int32Array.of(1), shape: [1, 1] },
  values: { data: Float32Array.of(1), shape: [1, 1] },
};
const expected = 1 / (1 + Math.exp(-3)); // logits 2 and −1

describe('startEngine', () => {
  it('names the engines there are when asked for another', async () => {
    await expect(startEngine('tpu' as NodeEngine)).rejects.toThrow('There is no engine "tpu". Engines: cuda, webgpu, native, wasm, cpu.');
  });

  it('says of an optional package that it is not installed', async () => {
    await expect(importOptional('no-such-package')).rejects.toThrow(new EngineAbsentError('the package no-such-package is not installed'));
  });
});

describe('an emulated GPU', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is refused by name unless it is asked for', async (test) => {
    await skipWithout('webgpu', test);
    vi.stubEnv('TREFOIL_SOFTWARE_GPU', '');
    const { openGpuDevice } = await import('./gpu-device');
    await expect(openGpuDevice()).rejects.toThrow(/only emulated \(.*\); TREFOIL_SOFTWARE_GPU=1/);
    await expect(openGpuDevice()).rejects.toThrow(EngineAbsentError);
  });
});

describe('openSession', () => {
  it.for(nodeEngines)('computes on %s', async (engine, test) => {
    await skipWithout(engine, test);
    const session = await openSession(engine, graph, weights);
    const { data, shape } = await session.run(inputs);
    expect(shape).toEqual([1, 2]);
    expect(data[0]).toBeCloseTo(expected, 5);
    session.dispose();
  });

  it('lets sessions of different engines answer in turn', async () => {
    const sessions = await Promise.all((['native', 'wasm', 'cpu'] as const).map((engine) => openSession(engine, graph, weights)));
    const answers = await Promise.all([...sessions, ...sessions].map((session) => session.run(inputs)));
    for (const { data } of answers) expect(data[0]).toBeCloseTo(expected, 5);
    sessions.forEach((session) => session.dispose());
  });

  it('refuses weights that are no numbers, by name', async () => {
    const table = { data: Float32Array.of(0, 0, NaN, 0, 0, 1), shape: [3, 2] };
    await expect(openSession('native', graph, { ...weights, table })).rejects.toThrow('The weight table holds NaN');
    const bias = { data: Float32Array.of(0, Infinity), shape: [2] };
    await expect(openSession('wasm', graph, { ...weights, bias })).rejects.toThrow('The weight bias holds Infinity');
    await expect(openSession('cpu', graph, { weights: weights.weights! })).rejects.toThrow('The weight table is missing');
  });
});

describe('a lost device', () => {
  const fine: Session = { run: async () => ({ data: Float32Array.of(1), shape: [1] }), dispose: () => undefined };

  it('fails runs under way and all later ones, by name', async () => {
    const watch = new DeviceWatch('webgpu');
    const hanging = watch.guard({ ...fine, run: () => new Promise(() => undefined) }).run(inputs);
    watch.lost('unplugged');
    await expect(hanging).rejects.toThrow(EngineLostError);
    await expect(watch.guard(fine).run(inputs)).rejects.toThrow('The engine webgpu was lost: unplugged');
  });

  it('is what a failed run is taken for', async () => {
    const watch = new DeviceWatch('cuda');
    await expect(watch.guard({ ...fine, run: () => Promise.reject(new Error('out of memory')) }).run(inputs)).rejects.toThrow(/lost: a run failed: out of memory/);
    await expect(watch.guard(fine).run(inputs)).rejects.toThrow(EngineLostError);
  });

  // The last: this thread's device does not come back.
  it('ends sessions on WebGPU', async (test) => {
    await skipWithout('webgpu', test);
    const session = await openSession('webgpu', graph, weights);
    await session.run(inputs);
    (backend() as WebGPUBackend).device.destroy();
    await expect(session.run(inputs)).rejects.toThrow(EngineLostError);
    await expect(session.run(inputs)).rejects.toThrow(EngineLostError);
  });
});
