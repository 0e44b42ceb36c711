// What a page and its web worker say to each other. Plain data only.
import type { Analysis } from '@/lib/services/sentiment/analyse';

export interface DeviceProgress {
  loadedBytes: number;
  totalBytes: number;
}

export interface DeviceInfo {
  /** Version of polarity that is in memory. */
  version: string;
  /** `webgpu`, `webgl`, `wasm` or `cpu`. */
  engine: string;
}

/** An answer computed here, with the time it took. */
export interface DeviceAnalysis extends Analysis {
  latencyMs: number;
}

export type ToDevice =
  | { kind: 'prepare'; id: number; engine?: string | undefined }
  | { kind: 'judge'; id: number; texts: string[]; attribute: boolean };

export type FromDevice =
  | ({ kind: 'progress' } & DeviceProgress)
  | { kind: 'prepared'; id: number; info: DeviceInfo }
  | { kind: 'answer'; id: number; analysis: DeviceAnalysis }
  | { kind: 'failure'; id: number; message: string };
