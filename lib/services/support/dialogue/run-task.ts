// Leads a customer through a task: which order, what it needs, the yes, the change, and the way back to the open question after something
// else was answered. What a message says to that question is read in `continue-task.ts`.
import { AppError } from '@/lib/errors';
import type { OrderCard } from '../schema';
import type { TaskKind, TaskState } from './context';
import { findOrder, lookUp, takeProof } from './find-order';
import { handOver } from './hand-over';
import { joinSentences } from './format';
import { languageOf, reply, sayTo, type Talk } from './talk';
import { tasks } from './tasks';

/** Begins a task, with whatever the message says already. @param from carries over what another task knew of the order */
export async function startTask(talk: Talk, kind: TaskKind, from: Partial<Pick<TaskState, 'number' | 'email' | 'except'>> = {}): Promise<void> {
  const task: TaskState = { kind, step: 'order', startedAt: talk.deps.now.toISOString(), ...from };
  talk.context.task = task;
  const told = talk.understanding !== null && takeProof(task, talk.turn.text, { bare: false });
  await settleOrder(talk, told);
}

/** Finds the task's order and goes on from there. */
export async function settleOrder(talk: Talk, told: boolean): Promise<void> {
  const { task } = talk.context;
  if (!task) return;
  await withOrders(talk, async () => {
    const order = await findOrder(talk, task, told);
    if (order) await tasks[task.kind].proceed({ talk, task, order });
  });
}

/** The yes of a button. */
export async function confirmTask(talk: Talk): Promise<void> {
  const { task } = talk.context;
  if (!task) return;
  await withOrders(talk, async () => {
    const order = await provenOrder(talk, task);
    if (order) await tasks[task.kind].commit?.({ talk, task, order });
  });
}

/** Items chosen by a button. */
export async function takeItems(talk: Talk, items: string[]): Promise<void> {
  const { task } = talk.context;
  if (!task) return;
  await withOrders(talk, async () => {
    const order = await provenOrder(talk, task);
    if (!order) return;
    Object.assign(task, { items, confirmId: undefined });
    await tasks[task.kind].proceed({ talk, task, order });
  });
}

/** Asks the open question again, after something else was answered. */
export async function askAgain(talk: Talk): Promise<void> {
  const { task } = talk.context;
  if (!task) return;
  const before = talk.replies.length;
  const text = sayTo(talk, 'backTo', { doing: sayTo(talk, `doing_${task.kind}`) });
  // The message was about something else: nothing is to be read from it.
  const { understanding } = talk;
  talk.understanding = null;
  if (task.order) await settleOrder(talk, false);
  else await withOrders(talk, async () => void (await findOrder(talk, task, false)));
  talk.understanding = understanding;
  const question = talk.replies[before];
  if (question) talk.replies[before] = { ...question, body: joinSentences([text, question.body], languageOf(talk)), data: { ...question.data, intents: [] } };
}

export function leaveTask(talk: Talk): void {
  talk.context.task = null;
  reply(talk, 'task', sayTo(talk, 'leftTask'));
}

/** The order that was proven before; where it can't be seen any more, the task begins again with it. */
export async function provenOrder(talk: Talk, task: TaskState): Promise<OrderCard | null> {
  const order = task.order ? await lookUp(talk, task.order) : null;
  if (!order) await findOrder(talk, task, false);
  return order;
}

/** Says what the orders' own refusals mean for the customer. */
export async function withOrders<Result>(talk: Talk, work: () => Promise<Result>): Promise<Result | true> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'rate_limited') handOver(talk, 'task_failed', sayTo(talk, 'tooManyGuesses'));
    else if (['conflict', 'not_found', 'invalid_input'].includes(error.code)) {
      reply(talk, 'task', sayTo(talk, 'movedOn', { number: talk.context.task?.order ?? '' }));
      talk.context.task = null;
    } else throw error;
    return true;
  }
}
