// What the web thread and an inference worker say to each other. Plain data only: it is cloned between threads.
import type { Classification } from '../../ml/core/prediction';
import type { NodeEngine } from '../../ml/runtime/node-engines/names';

/** One artefact on disk that may answer for its task. */
export interface ArtefactSource {
  task: string;
  version: string;
  /** Absolute path of the folder that holds `manifest.json`. */
  dir: string;
}

export interface WorkerSettings {
  /** In order of preference. */
  engines: NodeEngine[];
  /** In order of preference: the active version first, then the versions that served before it. */
  sources: ArtefactSource[];
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
  | { kind: 'batch'; id: number; task: string; texts: string[]; attribute: boolean };

export type FromWorker =
  | { kind: 'ready'; loaded: LoadedTask[]; problems: LoadProblem[] }
  | { kind: 'answer'; id: number; version: string; engine: string; results: Classification[] }
  | { kind: 'failure'; id: number; message: string }
  /** The engine is gone; whoever asked must ask another worker. */
  | { kind: 'lost'; id: number; message: string };
