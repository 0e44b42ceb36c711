// What the tasks share: asking for a yes, ending, naming items.
import type { OrderCard } from '../../schema';
import { listOf, shorten } from '../format';
import { label } from '../say';
import { button, languageOf, reply, type Talk } from '../talk';
import type { TaskCall } from './task-kind';

/** Asks before anything changes. The question gets a name of its own, so that a button of another question confirms nothing. */
export function askToConfirm({ talk, task, order }: TaskCall, body: string, quotePence: number): void {
  if (task.step !== 'confirm' || task.quotePence !== quotePence || !task.confirmId) task.confirmId = talk.turn.clientId;
  task.step = 'confirm';
  task.quotePence = quotePence;
  const taskId = task.confirmId;
  reply(talk, 'confirm', body, { order, quickReplies: [button(talk, 'yes', { kind: 'confirm', taskId }), button(talk, 'no', { kind: 'decline', taskId })] });
}

/** The task is over; "and for the other one?" would repeat it. */
export function endTask({ talk, task, order }: TaskCall): void {
  talk.context.last = { intent: task.kind, task: task.kind, order: order.number };
  talk.context.task = null;
}

/** After a change: says so, with the way back. */
export function tellChange(call: TaskCall, body: string, made: { changeId: string; order: OrderCard }): void {
  const { talk, task } = call;
  talk.context.confirmed = task.confirmId ?? null;
  talk.context.changes = [...talk.context.changes.filter(({ id }) => id !== made.changeId), { id: made.changeId, order: made.order.number, undone: false }].slice(-3);
  endTask(call);
  reply(talk, 'task', body, { order: made.order, changeId: made.changeId, quickReplies: [button(talk, 'undo', { kind: 'undo', changeId: made.changeId })] });
}

/** "Fern Mug and Lavender Candle", cut where there are many. */
export function nameItems(talk: Talk, items: readonly { name: string; quantity?: number }[]): string {
  const shown = items.slice(0, 3).map(({ name, quantity }) => (quantity && quantity > 1 ? `${quantity} × ${name}` : name));
  const left = items.length - shown.length;
  const names = shown.map((name) => shorten(name, 60));
  return left > 0 ? `${names.join(', ')} ${label(languageOf(talk), 'more', { count: String(left) })}` : listOf(names, languageOf(talk));
}
