// One list for a page: the server's, or the device's where the person wants that or the server is away.
import type { RecommendationListView } from '@/lib/services/recommendations/schema';
import { ServerAway } from '../ask-server';
import { newId } from '../new-id';
import { eventsOf } from './event';
import { askDevice } from './ask-device';
import type { ListQuestion } from './taste-api';
import type { TasteSession } from './taste-session';

/**
 * @throws ServerRefused where the server will not; what loading the model throws where the device has none and the server is away
 */
export async function askList(session: TasteSession, question: ListQuestion): Promise<RecommendationListView> {
  const { mode, connection, api } = session;
  if (!mode.get() && connection.state.get() === 'here') {
    try {
      return await api.list(question);
    } catch (error) {
      if (!(error instanceof ServerAway)) throw error;
      connection.lost();
    }
  }
  return listHere(session, question);
}

/** The list as this device makes it. */
export async function listHere({ log }: TasteSession, question: ListQuestion): Promise<RecommendationListView> {
  const events = eventsOf(log.state.get().events.values(), question.catalogue).map(({ at, ...event }) => ({ ...event, at: Date.parse(at) }));
  const list = await askDevice(question.catalogue, { kind: 'list', events, question, now: Date.now() });
  return { ...list, listId: `device-${newId()}`, catalogue: question.catalogue, placement: question.placement, ranOn: 'browser' };
}
