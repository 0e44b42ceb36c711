// One worker and its life: start, work, crash, wait, start again.
import type { Logger } from 'pino';
import type { QueueItem } from './fair-queue';
import type { RemoteModelHealth } from './remote-health';
import type { FromWorker, LoadedTask, LoadProblem, ToWorker, WorkerSettings } from './protocol';
import type { WorkerHost } from './worker-host';

export type SpawnWorker = (settings: WorkerSettings) => WorkerHost;

export interface SlotOptions {
  spawn: SpawnWorker;
  /** What a worker should serve now. @param crashesInARow since the worker last answered */
  settings: (crashesInARow: number) => WorkerSettings;
  log: Logger;
  batchLimitMs: number;
  /** More than one only where the worker waits for others most of the time. */
  batchesAtOnce?: number;
  /** How long the worker may take over a batch before it gives up by itself. */
  limitMs?: (items: QueueItem[]) => number;
  /** It has started, or what it serves has changed. */
  onReady: (slot: WorkerSlot) => void;
  /** The worker is free again. */
  onIdle: () => void;
  /** Texts that a dead worker was judging. */
  onCrash: (items: QueueItem[]) => void;
  /** Texts that the worker could not judge although it lives. */
  onFailure: (items: QueueItem[], message: string) => void;
  /** Texts whose answers are of a version that served until now. */
  onOutdated: (items: QueueItem[]) => void;
}

interface Batch {
  items: QueueItem[];
  watchdog: NodeJS.Timeout;
}

const crashesUntilFailing = 4;
const firstPauseMs = 250;
const longestPauseMs = 15_000;
/** How long `stop` waits for a batch to end. */
const leaveLimitMs = 5000;
/** For loading and the self-test, which take an emulated GPU minutes. */
const startLimitMs = 600_000;
/** For loading another version beside the one that serves. */
const loadLimitMs = 120_000;

export class WorkerSlot {
  loaded: LoadedTask[] = [];
  problems: LoadProblem[] = [];
  /** Of a worker that asks another server. */
  remote: RemoteModelHealth[] = [];
  ready = false;
  restarts = 0;
  private worker: WorkerHost | undefined;
  private readonly batches = new Map<number, Batch>();
  private crashesInARow = 0;
  private nextId = 0;
  private stopped = false;
  private startWatchdog: NodeJS.Timeout | undefined;
  private restartTimer: NodeJS.Timeout | undefined;
  private loadWatchdog: NodeJS.Timeout | undefined;
  /** What the worker was told to serve. */
  private toldRevision = 0;
  private readonly waitingForLoad = new Set<() => void>();

  constructor(private readonly options: SlotOptions) {
    this.start();
  }

  get idle(): boolean {
    return this.ready && this.batches.size < (this.options.batchesAtOnce ?? 1);
  }

  /** Whether it keeps dying, so that nobody should wait for it. One crash is not enough: it comes back at once. */
  get failing(): boolean {
    return !this.ready && this.crashesInARow >= crashesUntilFailing;
  }

  serves(task: string): boolean {
    return this.loaded.some((loaded) => loaded.task === task);
  }

  /** Hands a batch to the worker, which must be idle. */
  run(items: QueueItem[]): void {
    const first = items[0];
    if (!first || !this.worker) return;
    const id = this.nextId++;
    const { batchLimitMs, log } = this.options;
    const watchdog = setTimeout(() => {
      log.error({ task: first.request.task, batchLimitMs }, 'inference worker hangs; starting another');
      this.abandon();
    }, batchLimitMs);
    this.batches.set(id, { items, watchdog });
    const texts = items.map(({ request, index }) => request.texts[index] ?? '');
    const { task, attribute, vector } = first.request;
    this.worker.postMessage({ kind: 'batch', id, task, texts, attribute, vector, limitMs: this.options.limitMs?.(items) } satisfies ToWorker);
  }

  /**
   * Has the worker go over to what `settings` names now. It serves what it has meanwhile; one that starts is told when it is ready.
   * @returns once it has, or keeps crashing
   */
  load(): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.waitingForLoad.add(resolve));
    if (this.ready) this.tellSources();
    return loaded;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.endWaitForLoad();
    clearTimeout(this.restartTimer);
    clearTimeout(this.startWatchdog);
    clearTimeout(this.loadWatchdog);
    this.takeAll();
    const worker = this.worker;
    if (!worker) return;
    const left = new Promise<void>((resolve) => worker.on('exit', () => resolve()));
    worker.postMessage({ kind: 'leave' });
    await Promise.race([left, new Promise<void>((resolve) => setTimeout(resolve, leaveLimitMs).unref())]);
    // One that hangs does not leave. A thread then holds nothing open.
    worker.kill?.();
  }

  /** Forgets a worker that hangs or whose engine was lost, and counts it as crashed. A process is ended; a thread can only be asked. */
  private abandon(): void {
    const { worker } = this;
    worker?.removeAllListeners();
    worker?.on('error', () => undefined);
    if (worker?.kill) worker.kill();
    else worker?.postMessage({ kind: 'leave' });
    this.crashed(null);
  }

  private start(): void {
    if (this.stopped) return;
    try {
      const settings = this.options.settings(this.crashesInARow);
      this.toldRevision = settings.revision ?? 0;
      const worker = this.options.spawn(settings);
      this.worker = worker;
      worker.unref();
      worker.on('message', (message) => {
        // What a process said last may arrive after its end.
        if (worker === this.worker) this.receive(message);
      });
      worker.on('error', (error) => this.options.log.error({ err: error }, 'inference worker failed'));
      worker.on('exit', (code, signal) => this.crashed(code, signal));
      if (worker.kill) this.startWatchdog = setTimeout(() => this.abandon(), startLimitMs).unref();
    } catch (error) {
      this.options.log.error({ err: error }, 'inference worker could not be started');
      this.crashed(null);
    }
  }

  private receive(message: FromWorker): void {
    if (message.kind === 'ready') {
      clearTimeout(this.startWatchdog);
      const wanted = this.options.settings(this.crashesInARow).revision ?? 0;
      if (this.toldRevision < wanted) this.tellSources();
      // One that starts takes no work for a version that was replaced meanwhile.
      if (!this.ready && (message.revision ?? 0) < wanted) return;
      this.loaded = message.loaded;
      this.problems = message.problems;
      this.remote = message.remote ?? [];
      this.ready = true;
      if ((message.revision ?? 0) >= wanted) this.endWaitForLoad();
      this.options.onReady(this);
      return;
    }
    if (!this.batches.has(message.id)) return;
    if (message.kind === 'lost') {
      this.options.log.error({ reason: message.message }, 'the engine was lost; starting another worker');
      this.abandon();
      return;
    }
    const items = this.take(message.id);
    this.crashesInARow = 0;
    if (message.kind === 'failure') this.options.onFailure(items, message.message);
    else {
      const outdated = items.flatMap((item, position) => {
        const result = message.results[position];
        if (!result) return [];
        return item.request.accept(item.index, result, message.version, message.engine).map((index) => ({ ...item, index, crashes: 0 }));
      });
      if (outdated.length > 0) this.options.onOutdated(outdated);
    }
    this.options.onIdle();
  }

  private tellSources(): void {
    const { revision = 0, sources } = this.options.settings(this.crashesInARow);
    this.toldRevision = revision;
    this.worker?.postMessage({ kind: 'load', revision, sources });
    clearTimeout(this.loadWatchdog);
    this.loadWatchdog = setTimeout(() => this.abandon(), loadLimitMs).unref();
  }

  private endWaitForLoad(): void {
    clearTimeout(this.loadWatchdog);
    for (const resolve of this.waitingForLoad) resolve();
    this.waitingForLoad.clear();
  }

  private crashed(code: number | null, signal?: string | null): void {
    const items = this.takeAll();
    clearTimeout(this.startWatchdog);
    clearTimeout(this.loadWatchdog);
    this.ready = false;
    this.worker = undefined;
    if (this.stopped) return;
    this.crashesInARow += 1;
    this.restarts += 1;
    if (this.failing) this.endWaitForLoad();
    const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (this.crashesInARow - 1));
    this.options.log.error({ code, signal, pauseMs, texts: items.length }, 'inference worker ended; starting another');
    this.restartTimer = setTimeout(() => this.start(), pauseMs);
    this.restartTimer.unref();
    this.options.onCrash(items);
  }

  private take(id: number): QueueItem[] {
    const batch = this.batches.get(id);
    clearTimeout(batch?.watchdog);
    this.batches.delete(id);
    return batch?.items ?? [];
  }

  private takeAll(): QueueItem[] {
    return [...this.batches.keys()].flatMap((id) => this.take(id));
  }
}
