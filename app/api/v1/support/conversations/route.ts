// Begins a conversation; lists one's own.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { listConversations } from '@/lib/services/support/conversations/get-conversation';
import { startInput } from '@/lib/services/support/conversations/inputs';
import { startConversation, widgetSiteIdOf } from '@/lib/services/support/conversations/start-conversation';

export const GET = customerRoute({ rateLimit: { name: 'conversations', points: 60, seconds: 10 } }, async ({ customer }) => ({
  conversations: await listConversations(customer),
}));

export const POST = customerRoute(
  { body: startInput, maxBytes: 4096, rateLimit: { name: 'conversations-start', points: 10, seconds: 60 } },
  async ({ customer, body: { locale, siteKey } }) => startConversation(customer, {
    locale, channel: siteKey ? 'widget' : 'page', widgetSiteId: siteKey ? await widgetSiteIdOf(siteKey) : null,
  }),
);
