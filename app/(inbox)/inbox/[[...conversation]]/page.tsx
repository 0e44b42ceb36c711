// The inbox, and the conversation that the address names. The page is read once; what happens afterwards comes live, and going from one
// conversation to the next changes the address without asking for the page again.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePageUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { agentRoles } from '@/lib/services/support/inbox/agent';
import { countInbox } from '@/lib/services/support/inbox/count-inbox';
import { getInboxConversation } from '@/lib/services/support/inbox/get-inbox-conversation';
import { listAgents } from '@/lib/services/support/inbox/list-agents';
import { listCannedReplies } from '@/lib/services/support/inbox/list-canned-replies';
import { listInbox } from '@/lib/services/support/inbox/list-inbox';
import { listIntentChoices } from '@/lib/services/support/inbox/list-intent-choices';
import { listLabels } from '@/lib/services/support/inbox/list-labels';
import { inboxQuery } from '@/lib/services/support/inbox/schema';
import { Inbox } from '../inbox';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('inbox');
  return { title: t('title') };
}

export default async function InboxPage({ params }: { params: Promise<{ conversation?: string[] }> }) {
  const [agent, { conversation: [id] = [] }] = await Promise.all([requirePageUser(agentRoles), params]);
  const [page, counts, agents, labels, cannedReplies, intents, detail] = await Promise.all([
    listInbox(agent, inboxQuery.parse({ view: 'waiting' })),
    countInbox(agent),
    listAgents(agent),
    listLabels(agent),
    listCannedReplies(agent),
    listIntentChoices(agent),
    id ? getInboxConversation(agent, id).catch(nullWhereNone) : null,
  ]);
  return <Inbox me={{ id: agent.id, name: agent.name }} start={{ agentId: agent.id, page, counts }} detail={detail} agents={agents} labels={labels} cannedReplies={cannedReplies} intents={intents} />;
}

/** A conversation that is gone is told in its pane; the queue beside it is still worth having. */
function nullWhereNone(error: unknown): null {
  if (error instanceof AppError && error.code === 'not_found') return null;
  throw error;
}
