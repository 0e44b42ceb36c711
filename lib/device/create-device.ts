// The visitor's own device as an engine. Nothing is downloaded until `prepare` or `judge` is called; then the code,
// the wasm file and the weights are fetched once, checked against their SHA-256, and stay in memory, so that the
// device can go on when the server cannot.
//
//   const device = createDevice();
//   await device.prepare(({ loadedBytes, totalBytes }) => …);   // optional
//   const { outputs, engine, version, latencyMs } = await device.judge(['Shares surge']);
//   device.close();
import type { DeviceAnalysis, DeviceInfo, DeviceProgress, FromDevice, ToDevice } from './protocol';

export interface Device {
  /** Loads code and models; calling again is free. Rejects when they cannot be had or a hash is wrong. */
  prepare(onProgress?: (progress: DeviceProgress) => void): Promise<DeviceInfo>;
  /** Judges texts here, preparing first when needed. With `attribute` each output tells its words' effects. */
  judge(texts: string[], options?: { attribute?: boolean }): Promise<DeviceAnalysis>;
  /** Frees the memory. */
  close(): void;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

type Question = { kind: 'prepare'; engine: string | undefined } | { kind: 'judge'; texts: string[]; attribute: boolean };

/** For diagnosis, a page's address may name the one engine to use: `?engine=webgl`, on an emulated GPU too. */
const askedEngine = () => new URLSearchParams(location.search).get('engine') ?? undefined;

/** A device that has loaded nothing yet. Keep one for a page. */
export function createDevice(): Device {
  let worker: Worker | undefined;
  let nextId = 0;
  let prepared: Promise<DeviceInfo> | undefined;
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(progress: DeviceProgress) => void>();

  function failAll(message: string): void {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    worker?.terminate();
    worker = undefined;
    prepared = undefined;
  }

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<FromDevice>) => {
      if (data.kind === 'progress') {
        listeners.forEach((listener) => listener(data));
        return;
      }
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'failure') call?.reject(new Error(data.message));
      else call?.resolve((data.kind === 'prepared' ? data.info : data.analysis) as never);
    };
    started.onerror = (event) => failAll(event.message || 'The code for this device could not be loaded.');
    return started;
  }

  function ask<Answer>(question: Question): Promise<Answer> {
    worker ??= start();
    const id = nextId++;
    return new Promise<Answer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker?.postMessage({ ...question, id } satisfies ToDevice);
    });
  }

  function prepare(onProgress?: (progress: DeviceProgress) => void): Promise<DeviceInfo> {
    if (onProgress) listeners.add(onProgress);
    prepared ??= ask<DeviceInfo>({ kind: 'prepare', engine: askedEngine() }).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared.finally(() => onProgress && listeners.delete(onProgress));
  }

  return {
    prepare,
    async judge(texts, { attribute = false } = {}) {
      await prepare();
      return ask<DeviceAnalysis>({ kind: 'judge', texts, attribute });
    },
    close: () => failAll('The device was closed.'),
  };
}
