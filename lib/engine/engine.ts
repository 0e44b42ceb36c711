// The server's inference: a bounded queue in front of workers, one of which may ask another server. The web thread only counts and passes
// messages.
import type { Logger } from 'pino';
import { usesGpu } from '../../ml/runtime/node-engines/names';
import { AppError } from '../errors';
import { EngineRequest, type EngineAnswer } from './engine-request';
import { FairQueue, type QueueItem } from './fair-queue';
import type { ArtefactSource, LoadedTask, LoadProblem, WorkerSettings } from './protocol';
import { logRemoteChanges, remoteHealth, type RemoteHealth, type RemoteModelHealth } from './remote-health';
import { createRemoteSlot, mayGoToRemote } from './remote-slot';
import { unserved } from './unserved';
import { WorkerSlot, type SpawnWorker } from './worker-slot';

export interface EngineOptions extends WorkerSettings {
  spawn: SpawnWorker;
  workers: number;
  /** Units that may wait; see `EngineRequest.units`. */
  queueLimit: number;
  deadlineMs: number;
  /** A worker that is silent over a batch for this long hangs. */
  batchLimitMs?: number;
  log: Logger;
}

export interface PredictCall {
  task: string;
  texts: string[];
  /** Also say how far each word moved the score. */
  attribute?: boolean;
  /** Also give each text's sentence vector; implies `local`. */
  vector?: boolean;
  /** Not on another server. */
  local?: boolean;
  deadlineMs?: number;
}

export interface EngineHealth {
  state: 'starting' | 'ready' | 'degraded' | 'unavailable';
  workers: { total: number; ready: number; restarts: number };
  queue: { waiting: number; limit: number };
  tasks: LoadedTask[];
  /** What was refused while loading, by name. */
  problems: LoadProblem[];
  /** The other server that judges texts first; null where none is set. */
  remote: RemoteHealth | null;
}

/** A batch takes milliseconds. */
const defaultBatchLimitMs = 30_000;

/** After so many crashes in a row a worker leaves the GPU alone, where it has another engine. */
const crashesUntilGpuIsLeft = 2;
/** Over one text: enough to come down from a GPU that fails. */
const crashesUntilGivenUp = 3;

/** Texts that arrive this close together share a batch. */
const gatherMs = 2;

export class Engine {
  private readonly queue = new FairQueue();
  private readonly slots: WorkerSlot[];
  private readonly remote: WorkerSlot | undefined;
  private remoteLogged: RemoteModelHealth[] = [];
  private waiting = 0;
  private sources: ArtefactSource[];
  private revision = 0;
  private gathering: NodeJS.Timeout | undefined;

  constructor(private readonly options: EngineOptions) {
    const { spawn, log, engines, remote, batchLimitMs = defaultBatchLimitMs } = options;
    this.sources = options.sources;
    const served = () => ({ sources: this.sources, revision: this.revision });
    const onOutdated = (items: QueueItem[]) => this.queue.add(items, 'head');
    const onCpu = engines.filter((engine) => !usesGpu(engine));
    // The GPU has one owner. Beside it the CPU serves from the start, since a GPU's self-test takes its time.
    const withGpu = engines.length > onCpu.length;
    const workers = onCpu.length === 0 ? 1 : Math.max(options.workers, withGpu ? 2 : 1);
    this.slots = Array.from(
      { length: workers },
      (_, index) =>
        new WorkerSlot({
          spawn,
          log,
          batchLimitMs,
          settings: (crashesInARow) => {
            const mayUseGpu = onCpu.length === 0 || (index === 0 && crashesInARow < crashesUntilGpuIsLeft);
            return { engines: mayUseGpu ? engines : onCpu, ...served() };
          },
          onReady: (slot) => this.workerReady(slot),
          onIdle: () => this.dispatch(),
          onCrash: (items) => this.retry(items),
          onFailure: (items, message) => this.fail(items, message),
          onOutdated,
        }),
    );
    this.remote = remote && createRemoteSlot({
      spawn, log, batchLimitMs, remote, onOutdated,
      settings: served,
      onReady: (slot) => this.remoteChanged(slot, remote.base),
      onIdle: () => this.dispatch(),
      onUnanswered: (items) => this.keepLocal(items),
    });
  }

  /**
   * Judges texts with the active version of a task.
   * @throws AppError `engine_busy` past the queue's limit, `engine_deadline`, `engine_unavailable`, `artefact_damaged`.
   */
  async predict({ task, texts, attribute = false, vector = false, local = vector, deadlineMs = this.options.deadlineMs }: PredictCall): Promise<EngineAnswer> {
    this.refuseUnserved(task, local);
    const request = new EngineRequest({
      task, texts, attribute, vector, deadlineMs,
      onSettled: () => { this.waiting -= request.units; },
    });
    this.waiting += request.units;
    if (this.waiting > this.options.queueLimit && this.waiting > request.units) {
      const message = 'The engine has more work than it can take. Try again in a moment.';
      request.reject(new AppError('engine_busy', message, { retryAfterS: 2 }));
      return request.answer;
    }
    this.queue.add(texts.map((_, index) => ({ request, index, crashes: 0, local })));
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.dispatch();
    }, gatherMs);
    return request.answer;
  }

  health(): EngineHealth {
    const ready = this.slots.filter((slot) => slot.ready);
    const served = [...ready, ...(this.remote?.ready ? [this.remote] : [])].map(({ loaded }) => loaded).find((loaded) => loaded.length > 0) ?? [];
    const problems = ready[0]?.problems ?? [];
    const failing = this.slots.some((slot) => slot.failing);
    const remote = this.options.remote ? remoteHealth(this.options.remote.base, this.remote?.ready ? this.remote.remote : []) : null;
    const lacking = problems.length > 0 || failing || remote?.state === 'paused' || remote?.state === 'partly serving';
    return {
      state: served.length > 0 ? (lacking ? 'degraded' : 'ready')
        : ready.length > 0 || failing ? 'unavailable' : 'starting',
      workers: {
        total: this.slots.length,
        ready: ready.length,
        restarts: this.slots.reduce((sum, slot) => sum + slot.restarts, 0),
      },
      queue: { waiting: this.waiting, limit: this.options.queueLimit },
      tasks: served,
      problems,
      remote,
    };
  }

  /**
   * Replaces what is served while it serves: each worker loads and tests the versions that it lacks beside those it has, and goes over.
   * What is being judged is answered by the old version. A version that is refused leaves the next of its task in `sources`, or the old
   * one, in its place. Workers that start later start with these.
   * @returns what serves and what was refused, once the workers that serve have gone over
   */
  async load(sources: ArtefactSource[]): Promise<Pick<EngineHealth, 'tasks' | 'problems'>> {
    this.sources = sources;
    this.revision += 1;
    void this.remote?.load();
    const serving = this.slots.filter((slot) => slot.ready);
    const loads = this.slots.map((slot) => slot.load());
    await (serving.length > 0 ? Promise.all(loads.filter((_, index) => this.slots[index]?.ready)) : Promise.race(loads));
    const { tasks, problems } = this.health();
    return { tasks, problems };
  }

  async stop(): Promise<void> {
    clearTimeout(this.gathering);
    await Promise.all([this.remote, ...this.slots].map((slot) => slot?.stop()));
  }

  private dispatch(): void {
    for (const slot of [this.remote, ...this.slots]) {
      while (slot?.idle) {
        const batch = this.queue.takeBatch((item) => this.mayTake(slot, item));
        if (batch.length === 0) break;
        const task = batch[0]?.request.task ?? '';
        if (slot.serves(task)) slot.run(batch);
        else for (const { request } of batch) request.reject(unserved(task, slot.problems));
      }
    }
  }

  /** The other server comes first; workers take what it has no room or time for, and refuse what nobody serves. */
  private mayTake(slot: WorkerSlot, item: QueueItem): boolean {
    const { task } = item.request;
    if (slot === this.remote) return slot.serves(task) && mayGoToRemote(item);
    return slot.serves(task) || !mayGoToRemote(item) || !this.remoteServes(task);
  }

  private remoteServes(task: string): boolean {
    return this.remote !== undefined && this.remote.ready && this.remote.serves(task);
  }

  private remoteChanged({ remote }: WorkerSlot, url: string): void {
    logRemoteChanges(this.options.log, url, this.remoteLogged, remote);
    this.remoteLogged = remote;
    this.dispatch();
  }

  /** Texts that the other server left unanswered are next here. */
  private keepLocal(items: QueueItem[]): void {
    this.queue.add(items.map((item) => ({ ...item, local: true })), 'head');
    this.dispatch();
  }

  private workerReady({ loaded, problems }: WorkerSlot): void {
    for (const problem of problems) this.options.log.error(problem, 'refused while loading');
    this.options.log.info({ loaded }, 'inference worker ready');
    this.dispatch();
  }

  private retry(items: QueueItem[]): void {
    const again = items.map((item) => ({ ...item, crashes: item.crashes + 1 }));
    this.queue.add(again.filter((item) => item.crashes < crashesUntilGivenUp), 'head');
    for (const { request } of again.filter((item) => item.crashes >= crashesUntilGivenUp)) {
      request.reject(new AppError('engine_unavailable', 'The engine stopped again and again over this text.', { retryAfterS: 5 }));
    }
    this.dispatch();
  }

  private fail(items: QueueItem[], message: string): void {
    this.options.log.error({ task: items[0]?.request.task, texts: items.length }, `inference failed: ${message}`);
    for (const { request } of items) {
      request.reject(new AppError('engine_unavailable', 'The engine could not judge this text.', { retryAfterS: 5 }));
    }
  }

  /** While workers start or come back a call may wait; a task that a ready worker refused is refused at once. */
  private refuseUnserved(task: string, local: boolean): void {
    if (!local && this.remoteServes(task)) return;
    const ready = this.slots.find((slot) => slot.ready);
    if (ready && !ready.serves(task)) throw unserved(task, ready.problems);
    if (!ready && this.slots.every((slot) => slot.failing)) throw unserved(task, []);
  }
}
