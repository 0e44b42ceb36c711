// Taking a change back, by its button or in words. Only changes made in this conversation are named here; the orders themselves check
// whose they are and whether it is still time.
import { AppError } from '@/lib/errors';
import { isWordKey } from './say';
import { personButton, reply, sayTo, type Talk } from './talk';

/** @param changeId of a button; the latest change where it was said in words */
export async function undo(talk: Talk, changeId?: string): Promise<void> {
  const { changes } = talk.context;
  const change = changeId ? changes.find(({ id }) => id === changeId) : (changes.findLast(({ undone }) => !undone) ?? changes.at(-1));
  if (!change || !talk.deps.orders) return reply(talk, 'task', sayTo(talk, changeId ? 'stale' : 'undoNothing'));
  if (change.undone) return reply(talk, 'task', sayTo(talk, 'undoneAlready'));
  try {
    const { order, kind } = await talk.deps.orders.undo(change.id);
    talk.context.changes = changes.map((each) => (each.id === change.id ? { ...each, undone: true } : each));
    const key = `undone_${kind}`;
    reply(talk, 'task', sayTo(talk, isWordKey(key) ? key : 'undone_cancel', { number: order.number, address: order.address }), { order });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    reply(talk, 'task', sayTo(talk, 'undoTooLate'), { quickReplies: personButton(talk) });
  }
}
