'use client';
// A visitor's first event brings the cookie that their basket belongs to as well. So what changes a basket waits for events that are on their way:
// two first requests at once would make two visitors of one.
import type { NewEvent } from '@/lib/device/recommendations/event';
import { recordEvent, type RecordedEvent } from '@/lib/device/recommendations/record-event';

let last: Promise<unknown> = Promise.resolve();

export function recordInOrder(event: NewEvent): Promise<RecordedEvent> {
  const recorded = last.then(() => recordEvent(event));
  last = recorded.catch(() => undefined);
  return recorded;
}

/** Runs when no event is on its way, and holds up those that come after it. */
export function afterEvents<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}
