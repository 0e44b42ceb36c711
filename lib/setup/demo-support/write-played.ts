// Writes a played conversation with the functions that write real ones, each act at its time.
import { randomUUID } from 'node:crypto';
import type { Message, Prisma } from '../../generated/prisma/client';
import { insertMessage } from '../../services/support/conversations/append-message';
import { viewInclude } from '../../services/support/conversations/conversation-view';
import { applyMove } from '../../services/support/conversations/move-conversation';
import { keepTurn } from '../../services/support/conversations/run-turn';
import type { Writing } from '../../services/support/conversations/write-conversation';
import type { DemoAct, PlayedConversation } from './play-script';

interface Agent {
  id: string;
  name: string;
}

/** @param begunAt when the first message was written */
export async function writePlayed(transaction: Prisma.TransactionClient, { id, script, customer, acts }: PlayedConversation, agent: Agent, begunAt: Date): Promise<void> {
  const conversation = await transaction.conversation.create({
    data: { id, ...customer, locale: script.language, channel: script.channel ?? 'page', createdAt: begunAt, lastMessageAt: begunAt },
    include: viewInclude,
  });
  const writing: Writing = { transaction, conversation, messages: [], changed: false };
  for (const { afterMs, act } of acts) await writeAct(writing, act, agent, new Date(begunAt.getTime() + afterMs));
  const newest = writing.messages.at(-1)?.id ?? 0;
  const seen = conversation.state === 'waiting' || conversation.state === 'bot' ? 0 : newest;
  await transaction.conversation.update({ where: { id }, data: { customerReadId: newest, agentReadId: seen } });
}

async function writeAct(writing: Writing, act: DemoAct, agent: Agent, at: Date): Promise<void> {
  switch (act.kind) {
    case 'say':
      if (writing.conversation.state === 'resolved') await applyMove(writing, { to: 'reopened', by: 'customer', at });
      await insertMessage(writing, { clientId: act.clientId, author: 'customer', kind: 'text', body: act.text, createdAt: at });
      return;
    case 'turn': return keepTurn(writing, messageOf(writing, act.clientId), act.result, act.latencyMs, at);
    case 'call': return void (await applyMove(writing, { to: 'waiting', reason: 'asked', by: 'customer', at }));
    case 'take': return void (await applyMove(writing, { to: 'person', by: agent, at }));
    case 'end': return void (await applyMove(writing, { to: 'resolved', ...(act.by && { by: act.by === 'agent' ? agent : act.by }), at }));
    case 'step': return writeStep(writing, act.step, agent, at);
  }
}

async function writeStep(writing: Writing, step: Extract<DemoAct, { kind: 'step' }>['step'], agent: Agent, at: Date): Promise<void> {
  const { transaction, conversation } = writing;
  const conversationId = conversation.id;
  const event = { author: 'system' as const, kind: 'event' as const, body: '', createdAt: at };
  const byAgent = { clientId: randomUUID(), author: 'agent' as const, authorId: agent.id, authorName: agent.name, createdAt: at };
  if ('agent' in step) {
    await insertMessage(writing, { ...byAgent, kind: 'text', body: step.agent });
  } else if ('note' in step) {
    await insertMessage(writing, { ...byAgent, kind: 'note', body: step.note });
  } else if ('label' in step) {
    await transaction.conversationLabel.create({ data: { conversationId, name: step.label } });
    await insertMessage(writing, { ...event, clientId: `labels:${randomUUID()}`, data: { type: 'labels', added: [step.label], removed: [], by: agent.name } });
  } else if ('rate' in step) {
    const predictionId = writing.messages.findLast((message) => message.predictionId)?.predictionId;
    if (predictionId) await transaction.feedback.create({ data: { predictionId, userId: conversation.userId, verdict: step.rate, reason: step.reason ?? null, createdAt: at, updatedAt: at } });
  } else if ('satisfaction' in step) {
    await transaction.conversation.update({ where: { id: conversationId }, data: { satisfaction: step.satisfaction, satisfactionComment: step.comment ?? null } });
    await insertMessage(writing, { ...event, clientId: `rated:${randomUUID()}`, data: { type: 'rated', satisfaction: step.satisfaction } });
  } else {
    const { name, email } = step.contact;
    await transaction.conversation.update({ where: { id: conversationId }, data: { contactName: name, contactEmail: email } });
  }
}

function messageOf({ messages }: Writing, clientId: string): Message {
  const message = messages.find((each) => each.clientId === clientId);
  if (!message) throw new Error('An answer comes before its question.');
  return message;
}
