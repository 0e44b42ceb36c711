// One model on another server. It takes work only after it has named our version and given the golden answers; after any failure it
// must do so again, and after several in a row it is left alone for a while (a circuit breaker whose probe is the self-test, so that
// finding out costs no request anything).
import { messageOf } from '../../ml/core/engine-errors';
import type { Classification, Predictor, PredictOptions } from '../../ml/core/prediction';
import type { RemoteModelHealth, RemoteProblem } from './remote-health';

interface RemoteModelOptions {
  predictor: Predictor;
  /** Throws where the model has another version or answers golden cases wrongly. */
  check: (signal: AbortSignal) => Promise<void>;
  /** For the check. */
  limitMs: number;
  /** The first pause; each later one is twice as long. */
  pauseMs: number;
  onChange: () => void;
}

const failuresUntilPause = 3;
const longestPauseMs = 60_000;

export class RemoteModel implements Predictor {
  readonly task: string;
  readonly version: string;
  readonly engine: string;
  private state: RemoteModelHealth['state'] = 'checking';
  private lastProblem: RemoteProblem | null = null;
  private failuresInARow = 0;
  private retry: NodeJS.Timeout | undefined;
  private disposed = false;

  constructor(private readonly options: RemoteModelOptions) {
    ({ task: this.task, version: this.version, engine: this.engine } = options.predictor);
  }

  get health(): RemoteModelHealth {
    const { task, version, state, lastProblem } = this;
    return { task, version, state, lastProblem };
  }

  /** @throws Error where the server is not used at the moment, and what the predictor throws, which counts as a failure */
  async predict(texts: string[], options?: PredictOptions): Promise<Classification[]> {
    if (this.state !== 'serving') throw new Error(`The remote ${this.task} is not used at the moment.`);
    try {
      const answers = await this.options.predictor.predict(texts, options);
      if (this.state === 'serving') this.failuresInARow = 0;
      return answers;
    } catch (error) {
      // Calls that were under way when another failed say nothing new.
      if (this.state === 'serving') this.failed(error);
      throw error;
    }
  }

  /** Looks whether it may serve. Never throws. */
  async check(): Promise<void> {
    this.change('checking');
    try {
      await this.options.check(AbortSignal.timeout(this.options.limitMs));
      this.change('serving');
    } catch (error) {
      this.failed(error);
    }
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.retry);
    this.options.predictor.dispose();
  }

  private failed(error: unknown): void {
    this.failuresInARow += 1;
    this.lastProblem = { message: messageOf(error), at: new Date().toISOString() };
    const beyond = this.failuresInARow - failuresUntilPause;
    const pauseMs = beyond < 0 ? 0 : Math.min(longestPauseMs, this.options.pauseMs * 2 ** beyond);
    this.change(pauseMs > 0 ? 'paused' : 'checking');
    if (this.disposed) return;
    this.retry = setTimeout(() => void this.check(), pauseMs);
  }

  private change(state: RemoteModelHealth['state']): void {
    this.state = state;
    this.options.onChange();
  }
}
