// The only place that changes a conversation's state. Each move counts the revision up, keeps the hand-overs' times and leaves an event in
// the conversation.
import { AppError } from '@/lib/errors';
import type { ConversationState, HandoverReason } from '@/lib/generated/prisma/enums';
import type { ConversationView } from '../schema';
import { allowedMoves } from './allowed-moves';
import { insertMessage } from './append-message';
import { conversationView } from './conversation-view';
import { moveHandovers } from './move-handovers';
import { writeConversation, type Writing } from './write-conversation';

/** An agent, the customer, or the bot. */
export type Mover = { id: string; name: string } | 'customer' | 'bot';

export interface Move {
  to: ConversationState;
  /** Why people are called; `asked` where nothing is said. */
  reason?: HandoverReason;
  by?: Mover;
  /** Who answers from now on; the agent who moves it where nothing is said. For `person` only. */
  assignee?: { id: string; name: string };
  /** The revision that the mover saw: when it has passed, nothing changes. Agents always name it. */
  revision?: number;
  /** When it happened, for what is written down later; now unless given. */
  at?: Date;
}

type Outcome = 'moved' | 'unchanged' | 'stale' | 'refused';

/**
 * Moves a conversation. Moving it where it is already, to the same person, changes nothing.
 * @throws AppError `not_found`; `conflict` where it has moved since `revision`, or where there is no such way
 */
export async function moveConversation(conversationId: string, move: Move): Promise<ConversationView> {
  const { outcome, conversation } = await writeConversation(conversationId, async (writing) => ({
    outcome: await applyMove(writing, move), conversation: writing.conversation,
  }));
  if (outcome === 'stale') {
    const by = conversation.assignee?.name ?? '';
    const key = conversation.state === 'person' && by ? 'conversation_taken' : 'conversation_moved';
    throw new AppError('conflict', `The conversation has changed since: it is ${conversation.state} now.`, { key, values: { by } });
  }
  if (outcome === 'refused') {
    throw new AppError('conflict', `A conversation that is ${conversation.state} cannot become ${move.to}.`, { key: 'conversation_moved' });
  }
  return conversationView(conversation);
}

/** The same, as part of a larger write. */
export async function applyMove(writing: Writing, move: Move): Promise<Outcome> {
  const { transaction, conversation } = writing;
  const { to, by, revision } = move;
  const from = conversation.state;
  const agent = typeof by === 'object' ? by : undefined;
  const assignee = to === 'person' ? (move.assignee ?? agent) : undefined;
  if (from === to && (assignee?.id ?? null) === (to === 'person' ? conversation.assigneeId : null)) return 'unchanged';
  if (from === 'resolved' && to === 'resolved') return 'unchanged';
  if (revision !== undefined && revision !== conversation.revision) return 'stale';
  // Taking from somebody else is done with open eyes or not at all.
  if (from === 'person' && to === 'person' && revision === undefined) return 'stale';
  if (!allowedMoves[from].includes(to)) return 'refused';

  const now = move.at ?? new Date();
  const columns = { ...columnsOf(move, assignee, now), ...(from === 'resolved' && { reopenedAt: now }), state: to, revision: conversation.revision + 1 };
  await transaction.conversation.update({ where: { id: conversation.id }, data: columns });
  Object.assign(conversation, columns, columns.assigneeId === undefined ? {} : { assignee: assignee ?? null });
  await moveHandovers(writing, { to, reason: move.reason ?? 'asked', takenBy: assignee?.id, now });
  const name = agent?.name;
  await insertMessage(writing, {
    clientId: `${stateEvent}${conversation.revision}`,
    author: 'system',
    kind: 'event',
    body: '',
    createdAt: now,
    data: from === 'person' && to === 'person'
      ? { type: 'assigned', to: assignee?.name ?? null, by: name ?? '' }
      : { type: 'state', from, to, ...(to === 'waiting' && { reason: move.reason ?? 'asked' }), ...(columns.resolvedBy !== undefined && { resolvedBy: columns.resolvedBy }), ...(name && { by: name }) },
  });
  writing.changed = true;
  return 'moved';
}

/** How the `clientId` of a move begins. */
export const stateEvent = 'state:';

function columnsOf({ to, by }: Move, assignee: { id: string } | undefined, now: Date) {
  switch (to) {
    case 'waiting':
      return { waitingSince: now, assigneeId: null };
    case 'person':
      return { waitingSince: null, assigneeId: assignee?.id ?? null };
    case 'resolved':
      // Nobody: the customer left, and nothing says that they were helped.
      return { waitingSince: null, resolvedAt: now, resolvedBy: typeof by === 'object' ? 'agent' as const : (by ?? null) };
    default:
      return { waitingSince: null, assigneeId: null };
  }
}
