// What somebody kept on this device before they signed in: it stays the visitor's until they say that it shall be theirs.
import { openEventStore } from './event-store';
import type { TasteSession } from './taste-session';

const ownEvents = async () => (await openEventStore('visitor').load()).filter(({ place }) => place === 'device' || place === 'queue');

export const countVisitorsEvents = async (): Promise<number> => (await ownEvents()).length;

/** Hands them to the signed-in person, on this device or on the server as they have it, or drops them. */
export async function takeVisitorsEvents(session: TasteSession, keep: boolean): Promise<void> {
  if (keep) {
    await session.log.put(await ownEvents(), session.mode.get() ? 'device' : 'queue');
    await session.handIn();
  }
  await openEventStore('visitor').clear();
}
