// The place of another server among the workers: a thread that asks it, several batches at once, each for a share of the time that
// its requests have left. What it does not answer is for the workers of this machine.
import type { QueueItem } from './fair-queue';
import type { RemoteSettings, WorkerSettings } from './protocol';
import { WorkerSlot, type SlotOptions } from './worker-slot';

interface RemoteSlotOptions extends Pick<SlotOptions, 'spawn' | 'log' | 'batchLimitMs' | 'onReady' | 'onIdle' | 'onOutdated'> {
  remote: RemoteSettings;
  /** What it should serve now. */
  settings: () => Pick<WorkerSettings, 'sources' | 'revision'>;
  /** Texts that another engine must judge. */
  onUnanswered: (items: QueueItem[]) => void;
}

/** Enough to keep a server busy over a network; more would only wait there, out of our sight. */
const batchesAtOnce = 8;
/** Of the time that a request has left: the larger part stays for this machine. */
const shareOfTime = 0.4;
/** With less time than this a call over a network is hopeless. */
const leastMs = 100;

const timeFor = (item: QueueItem) => item.request.remainingMs * shareOfTime;

/** The longest that the other server may take over a batch, where a request may take `deadlineMs`. */
export const remoteLimitMs = (deadlineMs: number) => Math.round(deadlineMs * shareOfTime);

/** Whether there is time to ask another server first. */
export const mayGoToRemote = (item: QueueItem) => !item.local && timeFor(item) >= leastMs;

export function createRemoteSlot({ remote, settings, onUnanswered, ...options }: RemoteSlotOptions): WorkerSlot {
  return new WorkerSlot({
    ...options,
    batchesAtOnce,
    settings: () => ({ engines: [], remote, ...settings() }),
    limitMs: (items) => Math.max(leastMs, Math.min(remote.limitMs, ...items.map(timeFor))),
    onCrash: onUnanswered,
    onFailure: onUnanswered,
  });
}
