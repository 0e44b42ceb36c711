// Whether a GPU is still to be relied on. After the first failure no run on it succeeds again.
import { EngineLostError, messageOf } from '../../core/engine-errors';
import type { Session } from '../../core/session';

export class DeviceWatch {
  private failure: EngineLostError | undefined;
  private readonly running = new Set<(failure: EngineLostError) => void>();

  constructor(private readonly engine: string) {}

  /** The device is gone, or reported an error nobody asked about: runs under way and all later ones fail. */
  lost(reason: string, cause?: unknown): EngineLostError {
    this.failure ??= new EngineLostError(this.engine, reason, { cause });
    for (const fail of this.running) fail(this.failure);
    this.running.clear();
    return this.failure;
  }

  /** The session, whose `run` throws EngineLostError once the device is lost. A run that fails is taken for a lost device. */
  guard(session: Session): Session {
    return { run: (inputs) => this.watched(() => session.run(inputs)), dispose: () => session.dispose() };
  }

  /** A lost device may never settle its promises, so each run can be failed from outside. */
  private watched<Result>(run: () => Promise<Result>): Promise<Result> {
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      this.running.add(reject);
      run()
        .then((result) => (this.failure ? reject(this.failure) : resolve(result)))
        .catch((cause: unknown) => reject(this.lost(`a run failed: ${messageOf(cause)}`, cause)))
        .finally(() => this.running.delete(reject));
    });
  }
}
