// One call of `predict`: it collects its texts' answers from several batches and is settled exactly once.
import { performance } from 'node:perf_hooks';
import type { Classification } from '../../ml/core/prediction';
import { AppError } from '../errors';

export interface EngineAnswer {
  version: string;
  /** Which engine computed it, for example `native`; `native+remote` where several did. */
  engine: string;
  /** From the call to the last answer, waiting included. */
  latencyMs: number;
  results: Classification[];
}

interface RequestOptions {
  task: string;
  texts: string[];
  attribute: boolean;
  vector?: boolean;
  deadlineMs: number;
  onSettled: () => void;
}

/** A call of this many texts or more travels in the bulk lane. */
const bulkFrom = 9;
const textsPerUnit = 16;

export class EngineRequest {
  readonly task: string;
  readonly texts: string[];
  readonly attribute: boolean;
  readonly vector: boolean;
  readonly bulk: boolean;
  /** Its weight in the bounded queue: one unit for up to sixteen texts, one a text with attribution. */
  readonly units: number;
  readonly answer: Promise<EngineAnswer>;
  settled = false;
  private readonly deadlineMs: number;
  private readonly startedAt = performance.now();
  private readonly results: Classification[] = [];
  private readonly engines = new Set<string>();
  private missing: number;
  private version: string | undefined;
  private resolve!: (answer: EngineAnswer) => void;
  private rejectAnswer!: (error: AppError) => void;
  private readonly timer: NodeJS.Timeout;
  private readonly onSettled: () => void;

  constructor({ task, texts, attribute, vector = false, deadlineMs, onSettled }: RequestOptions) {
    this.task = task;
    this.texts = texts;
    this.attribute = attribute;
    this.vector = vector;
    this.deadlineMs = deadlineMs;
    this.bulk = texts.length >= bulkFrom;
    this.units = attribute ? texts.length : Math.ceil(texts.length / textsPerUnit);
    this.missing = texts.length;
    this.onSettled = onSettled;
    this.answer = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.rejectAnswer = reject;
    });
    this.timer = setTimeout(() => {
      const message = `The engine did not answer within ${deadlineMs} ms.`;
      this.reject(new AppError('engine_deadline', message, { retryAfterS: 2, values: { deadlineMs } }));
    }, deadlineMs);
  }

  /**
   * Takes the answer for one text; the last one completes the call, whose answers are all of one version.
   * @returns the texts to judge again: those that another version answered, before the worker of this one went over to it
   */
  accept(index: number, result: Classification, version: string, engine: string): number[] {
    if (this.settled || this.results[index]) return [];
    const outdated = version === this.version ? [] : Object.keys(this.results).map(Number);
    for (const other of outdated) delete this.results[other];
    this.version = version;
    this.results[index] = result;
    this.engines.add(engine);
    this.missing += outdated.length - 1;
    if (this.missing > 0) return outdated;
    this.settle();
    this.resolve({ version, engine: [...this.engines].sort().join('+'), latencyMs: performance.now() - this.startedAt, results: this.results });
    return [];
  }

  /** Until its deadline. */
  get remainingMs(): number {
    return this.deadlineMs - (performance.now() - this.startedAt);
  }

  /** Ends the call without an answer. Later answers are ignored. */
  reject(error: AppError): void {
    if (this.settled) return;
    this.settle();
    this.rejectAnswer(error);
  }

  private settle(): void {
    this.settled = true;
    clearTimeout(this.timer);
    this.onSettled();
  }
}
