// How the product asks for inference.
import 'server-only';
import { currentEngine } from './current-engine';
import type { PredictCall } from './engine';
import type { EngineAnswer } from './engine-request';

/**
 * Judges texts with the active version of `task`, in a worker thread.
 * @throws AppError `engine_busy`, `engine_deadline`, `engine_unavailable`, `artefact_damaged`.
 */
export async function predict(call: PredictCall): Promise<EngineAnswer> {
  return (await currentEngine()).predict(call);
}
