// What `/api/health` says about inference.
import 'server-only';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { currentEngine } from './current-engine';
import type { EngineHealth } from './engine';

/** The state of workers, queue and artefacts. Starts the engine when nobody has. */
export async function engineHealth(): Promise<EngineHealth> {
  try {
    return (await currentEngine()).health();
  } catch (error) {
    log.error({ err: error }, 'the engine cannot be started');
    return {
      state: 'unavailable',
      workers: { total: 0, ready: 0, restarts: 0 },
      queue: { waiting: 0, limit: env().ENGINE_QUEUE_LIMIT },
      tasks: [],
      problems: [],
      remote: null,
    };
  }
}
