// Leads a customer through a task: which order, what it needs, the yes, the change. Side questions are answered elsewhere; here is the way
// back to the open question.
import { AppError } from '@/lib/errors';
import type { OrderCard } from '../schema';
import type { TaskKind, TaskState } from './context';
import { detectOther } from './detect-other';
import { askNumberForm, findMeant, findOrder, lookUp, looksLikeNumber, takeProof } from './find-order';
import { handOver } from './hand-over';
import { hear } from './hear';
import { joinSentences } from './format';
import { languageOf, personButton, reply, sayTo, type Talk } from './talk';
import { tasks } from './tasks';

const hasNoNumber = /\b(?:don['’]?t|do not|didn['’]?t|did not|can['’]?t|cannot|no longer|never) (?:have|know|find|remember|see|get|got|receive)\b|\b(?:lost|forgot(?:ten)?|where (?:is|do i find)|what is)\b.*\b(?:it|number|e-?mail)\b|\bno (?:order )?number\b|\bno idea\b|\bnot sure\b|没有|忘|找不到|不知道|不记得|记不|在哪(?:里|儿)?(?:看|找)/iu;

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

/**
 * Takes the message as an answer to the open question.
 * @returns false where it is about something else
 */
export async function continueTask(talk: Talk): Promise<boolean> {
  const { task } = talk.context;
  const { text } = talk.turn;
  if (!task) return false;
  if (hear(text, ['leave'])) {
    leaveTask(talk);
    return true;
  }
  if (task.order && detectOther(text) && (task.step === 'order' || task.kind !== 'return_order' || /order|parcel|订单|单/i.test(text))) {
    Object.assign(task, { except: task.order, number: undefined, order: undefined, items: undefined, confirmId: undefined, step: 'order' });
    await settleOrder(talk, false);
    return true;
  }
  const named = { ...task };
  const told = takeProof(named, text, { bare: task.step === 'order' });
  // Another number is a change of mind about the order; what was chosen for the old one is void.
  if (told && (task.step === 'order' || (named.number !== undefined && named.number !== task.order))) {
    Object.assign(task, { number: named.number, email: named.email, order: undefined, items: undefined, confirmId: undefined, step: 'order' });
    await settleOrder(talk, true);
    return true;
  }
  return task.step === 'order' ? continueWithOrder(talk, task) : answerStep(talk, task);
}

async function continueWithOrder(talk: Talk, task: TaskState): Promise<boolean> {
  const { text } = talk.turn;
  if (looksLikeNumber(text)) {
    askNumberForm(talk, task);
    return true;
  }
  if (hasNoNumber.test(text)) {
    reply(talk, 'ask', sayTo(talk, 'noNumber'), { quickReplies: personButton(talk) });
    return true;
  }
  const chosen = await findMeant(talk, task);
  if (chosen) {
    task.number = chosen;
    await settleOrder(talk, false);
    return true;
  }
  const heard = hear(text, ['no', 'yes']);
  if (heard === 'no') leaveTask(talk);
  if (heard === 'yes') await askAgain(talk);
  return heard !== undefined;
}

async function answerStep(talk: Talk, task: TaskState): Promise<boolean> {
  const { text } = talk.turn;
  const definition = tasks[task.kind];
  return withOrders(talk, async () => {
    const order = await provenOrder(talk, task);
    if (!order) return true;
    if (await definition.take?.({ talk, task, order }, text)) return true;
    if (task.step !== 'confirm') return false;
    const heard = hear(text, ['no', 'yes']) ?? (task.kind === 'cancel_order' && /^(?:yes,? )?(?:please )?cancel (?:it|that|the order|my order)(?: please)?[.!]*$/i.test(text.trim()) ? 'yes' : undefined);
    if (heard === 'yes') await definition.commit?.({ talk, task, order });
    if (heard === 'no') leaveTask(talk);
    return heard !== undefined;
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
async function provenOrder(talk: Talk, task: TaskState): Promise<OrderCard | null> {
  const order = task.order ? await lookUp(talk, task.order) : null;
  if (!order) await findOrder(talk, task, false);
  return order;
}

/** Says what the orders' own refusals mean for the customer. */
async function withOrders<Result>(talk: Talk, work: () => Promise<Result>): Promise<Result | true> {
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
