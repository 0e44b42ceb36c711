// The one way in which pages say what a person did. It goes to the server, or stays on the device where the person wants that, or waits here
// until the server is back. A `TasteProvider` on the page says whose it is.
import type { NewEvent, TasteEvent } from './event';
import { currentTaste } from './taste-session';

export interface RecordedEvent extends TasteEvent {
  /** Where it lies now. */
  place: 'server' | 'queue' | 'device';
}

/**
 * Records what somebody did; lists that `useList` shows change by themselves.
 * @throws ServerRefused where the server does not take it (an unknown item); never because the server is away
 */
export const recordEvent = (event: NewEvent): Promise<RecordedEvent> => currentTaste().record(event);

/** Takes an event back, wherever it lies by now. */
export const undoEvent = (event: TasteEvent): Promise<void> => currentTaste().undo([event]);
