// A rating or correction on its way: to the server when it answers, else into the outbox.
import type { FeedbackValue } from '@/lib/feedback/schema';
import { askServer, ServerAway } from './ask-server';
import type { DeviceSession } from './device-session';

export type FeedbackPlace = 'server' | 'outbox' | 'device';

/**
 * Keeps what the person says about the answer `id`; null withdraws it.
 * @returns where it lies now: on the server, in the outbox until the server is back, or on the device for good.
 * @throws ServerRefused
 */
export async function saveFeedback(session: DeviceSession, id: string, value: FeedbackValue | null): Promise<FeedbackPlace> {
  const { outbox, connection } = session;
  const { answers, feedback } = outbox.state.get();
  const local = answers.get(id);
  if (!local && !feedback.has(id) && connection.state.get() === 'here') {
    try {
      const path = `/api/v1/predictions/${id}/feedback`;
      await askServer(path, value ? { method: 'PUT', body: value } : { method: 'DELETE' });
      return 'server';
    } catch (error) {
      if (!(error instanceof ServerAway)) throw error;
      connection.lost();
    }
  }
  await outbox.keepFeedback(id, value);
  if (local?.kept) return 'device';
  if (connection.state.get() === 'here') await session.handIn();
  return outbox.state.get().feedback.has(id) ? 'outbox' : 'server';
}
