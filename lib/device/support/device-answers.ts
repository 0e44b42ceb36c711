// Lets this device answer what a customer said while the server is away, and keeps both until they can be handed in.
import type { Language } from '@/lib/services/support/schema';
import type { LocalMessage } from './chat-state';
import type { ChatStore } from './chat-store';
import type { SupportDevice } from './create-support-device';

export function createDeviceAnswers({ store, device, locale }: { store: ChatStore; device: SupportDevice; locale: Language }) {
  /** What the dialogue remembers, by conversation. */
  const contexts = new Map<string, unknown>();

  return {
    /** False where this device can't, or where a person is meant: that waits for the server. */
    async answer(message: LocalMessage): Promise<boolean> {
      const { conversation } = store.state.get();
      const isOfPerson = conversation?.id === message.conversationId && (conversation.state === 'waiting' || conversation.state === 'person');
      if (isOfPerson || message.action?.kind === 'person') return false;
      try {
        const { clientId, text, action, conversationId } = message;
        const turn = await device.answer({ clientId, text, action, locale, context: contexts.get(conversationId) ?? null });
        contexts.set(conversationId, turn.context);
        store.putLocal({ ...message, delivery: 'local' });
        for (const [index, { body, data }] of turn.replies.entries()) {
          // The id that the server would give it: where both have answered, one answer shows.
          store.putLocal({ clientId: `${clientId}:bot:${index}`, conversationId, author: 'bot', text: body, data, replyTo: clientId, at: new Date().toISOString(), delivery: 'local' });
        }
        return true;
      } catch {
        return false; // `readiness` says why; the message goes to the server when it is back
      }
    },
  };
}
