// Moves a person's taste from the server to this device and back again, as they say when they turn the switch.
import { keptHere, mostCopies, waitingOf } from './event-log';
import type { TasteSession } from './taste-session';

export interface ErasedThere {
  /** What brings it back for ten seconds. */
  undo: string;
  catalogue: string;
}

interface ToDevice {
  /** Slugs of all catalogues. */
  catalogues: readonly string[];
  /** What the server knows comes along. */
  bring: boolean;
  /** And is erased there. */
  erase: boolean;
}

/**
 * From now on nothing leaves this browser.
 * @throws ServerAway, ServerRefused: then nothing has been switched
 */
export async function keepOnDevice(session: TasteSession, { catalogues, bring, erase }: ToDevice): Promise<ErasedThere[]> {
  const { log, api, mode } = session;
  // What waits goes first: a wish to forget must not stay behind the switch.
  if (waitingOf(log.state.get()).some(({ place }) => place === 'undo')) await log.flush();
  const known = bring ? (await Promise.all(catalogues.map((catalogue) => api.knownEvents(catalogue)))).flat() : [];
  // Kept here before it is erased there.
  await log.put(known.slice(-mostCopies), 'device');
  const erased: ErasedThere[] = [];
  if (erase) {
    for (const catalogue of catalogues) {
      const { undo, events } = await api.erase(catalogue);
      if (events > 0) erased.push({ undo, catalogue });
    }
  }
  const events = [...log.state.get().events.values()];
  await log.put(events.filter(({ place }) => place === 'queue'), 'device');
  await log.forget(events.filter(({ place }) => place === 'copy' || place === 'undo'));
  mode.set(true);
  return erased;
}

/** `hand-over`: to the server. `erase`: here, for good. `leave`: here, unused until the switch is turned on again. */
export type KeptChoice = 'hand-over' | 'erase' | 'leave';

export async function keepOnServer(session: TasteSession, choice: KeptChoice): Promise<void> {
  const { log, mode } = session;
  const kept = keptHere(log.state.get());
  if (choice === 'hand-over') await log.put(kept, 'queue');
  if (choice === 'erase') await log.forget(kept);
  mode.set(false);
  await session.handIn();
  session.touch();
}
