// How many customers wait for a person, shown in the navigation. The inbox, where it is open, sets it live.
import { observable } from '@/lib/device/observable';

/** Null until somebody said so in the browser: what the server rendered counts until then. */
export const waitingCount = observable<number | null>(null);

export const setWaitingCount = (count: number): void => waitingCount.set(count);
