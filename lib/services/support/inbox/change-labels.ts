import { randomUUID } from 'node:crypto';
import { AppError } from '@/lib/errors';
import { insertMessage } from '../conversations/append-message';
import { writeConversation } from '../conversations/write-conversation';
import { requireAgent, type Agent } from './agent';
import { getInboxItem } from './inbox-item';
import type { InboxItem } from './schema';

const mostLabels = 20;

/** Adds and removes labels; what is so already changes nothing. @throws AppError `forbidden`, `not_found`; `invalid_input` past 20 labels */
export async function changeLabels(agent: Agent, id: string, { add, remove }: { add: string[]; remove: string[] }): Promise<InboxItem> {
  requireAgent(agent);
  const fits = await writeConversation(id, async (writing) => {
    const { transaction } = writing;
    const rows = await transaction.conversationLabel.findMany({ where: { conversationId: id }, select: { name: true } });
    const has = new Set(rows.map(({ name }) => name));
    const added = [...new Set(add)].filter((name) => !has.has(name) && !remove.includes(name));
    const removed = [...new Set(remove)].filter((name) => has.has(name));
    if (has.size + added.length - removed.length > mostLabels) return false;
    if (added.length === 0 && removed.length === 0) return true;
    await transaction.conversationLabel.createMany({ data: added.map((name) => ({ conversationId: id, name })) });
    await transaction.conversationLabel.deleteMany({ where: { conversationId: id, name: { in: removed } } });
    await insertMessage(writing, {
      clientId: `labels:${randomUUID()}`, author: 'system', kind: 'event', body: '', data: { type: 'labels', added, removed, by: agent.name },
    });
    writing.changed = true;
    return true;
  });
  if (!fits) throw new AppError('invalid_input', `A conversation has at most ${mostLabels} labels.`, { key: 'too_many_labels', values: { most: mostLabels } });
  return getInboxItem(id);
}
