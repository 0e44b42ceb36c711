// What the web thread and an inference worker say to each other. Plain data only: it is cloned between threads.
import type { Classification } from '../../ml/core/prediction';
import type { NodeEngine } from '../../ml/runtime/node-engines/names';
import type { RemoteModelHealth } from './remote-health';

/** One artefact on disk that may answer for its task. */
export interface ArtefactSource {
  task: string;
  version: string;
  /** Absolute path of the folder that holds `manifest.json`. */
  dir: string;
}

/** Another server that judges texts first. */
export interface RemoteSettings {
  /** Ends in `/v2`; holds no credentials. */
  base: string;
  /** Value of the `authorization` header: a secret, for no log. */
  authorization?: string | undefined;
  /** The longest that it may take over a batch or over the golden cases. */
  limitMs: number;
  /** How long it is left alone after it failed several times in a row. */
  pauseMs: number;
}

export interface WorkerSettings {
  /** In order of preference. */
  engines: NodeEngine[];
  /** In order of preference: the active version first, then the versions that served before it. */
  sources: ArtefactSource[];
  /** Counts how often `sources` were replaced while the engine ran; 0 unless given. */
  revision?: number;
  /** Where given, the worker asks this server instead of running engines of its own. */
  remote?: RemoteSettings;
}

/** Why something was passed over while loading. */
export interface LoadProblem {
  kind: 'artefact' | 'engine';
  task: string;
  version: string;
  /** Null when the artefact itself was refused. */
  engine: NodeEngine | null;
  message: string;
}

/** What a worker has in memory for one task. */
export interface LoadedTask {
  task: string;
  version: string;
  engine: string;
}

export type ToWorker =
  /** End yourself. A thread that is ended from outside while ONNX Runtime computes takes the whole process along. */
  | { kind: 'leave' }
  /** Load these beside what serves, and go over to what passes its test. `ready` follows. */
  | { kind: 'load'; revision: number; sources: ArtefactSource[] }
  | { kind: 'batch'; id: number; task: string; texts: string[]; attribute: boolean; vector: boolean; limitMs?: number | undefined };

export type FromWorker =
  /** Said again after each `load`, and by a remote engine when what it serves has changed. */
  | { kind: 'ready'; revision?: number; loaded: LoadedTask[]; problems: LoadProblem[]; remote?: RemoteModelHealth[] }
  | { kind: 'answer'; id: number; version: string; engine: string; results: Classification[] }
  | { kind: 'failure'; id: number; message: string }
  /** The engine is gone; whoever asked must ask another worker. */
  | { kind: 'lost'; id: number; message: string };
