// What a message says to the open question of a task: another order, an address, items, yes, no, or leave it.
import type { TaskState } from './context';
import { detectOther } from './detect-other';
import { askNumberForm, findMeant, looksLikeNumber, takeProof } from './find-order';
import { hear } from './hear';
import { askAgain, leaveTask, provenOrder, settleOrder, withOrders } from './run-task';
import { personButton, reply, sayTo, type Talk } from './talk';
import { tasks } from './tasks';

const hasNoNumber = /\b(?:don['’]?t|do not|didn['’]?t|did not|can['’]?t|cannot|no longer|never) (?:have|know|find|remember|see|get|got|receive)\b|\b(?:lost|forgot(?:ten)?|where (?:is|do i find)|what is)\b.*\b(?:it|number|e-?mail)\b|\bno (?:order )?number\b|\bno idea\b|\bnot sure\b|没有|忘|找不到|不知道|不记得|记不|在哪(?:里|儿)?(?:看|找)/iu;

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
