// Whose order a task is about. A signed-in customer chooses among their own; everybody else proves theirs by number and e-mail, in any
// order and in one message or two. An order that is somebody else's is answered like one that does not exist.
import { findEmails, withoutEmails } from '@/ml/text/facts';
import { findOrderNumbers } from '@/ml/text/find-order-numbers';
import type { OrderCard, QuickReply } from '../schema';
import { chooseItems } from './choose-items';
import { chooseOrder } from './choose-order';
import type { TaskState } from './context';
import { nameItems } from './tasks/steps';
import { tasks } from './tasks';
import { reply, sayTo, type Talk } from './talk';
import { failedProofHandover } from './thresholds';
import { handOver } from './hand-over';

const mostOffered = 5;
const almostNumber = /\bf\s?f[\s–-]?\d{1,5}\b|\bf\s?f[\s–-]?\d{7,}|^\D{0,3}(?:\d{4,5}|\d{7,9})\D{0,3}$/iu;

/** Takes number and e-mail from the message. @returns whether there were any */
export function takeProof(task: TaskState, text: string, options: { bare: boolean }): boolean {
  const [email] = findEmails(text);
  const [number] = findOrderNumbers(withoutEmails(text), options);
  if (number) task.number = number;
  if (email) task.email = email;
  return number !== undefined || email !== undefined;
}

/**
 * The order of the task, looked up anew. Says what is missing, or that nothing fits, where there is none yet.
 * @param told the message itself gave a number or an e-mail address
 */
export async function findOrder(talk: Talk, task: TaskState, told: boolean): Promise<OrderCard | undefined> {
  const orders = talk.deps.orders!;
  const own = await orders.listOwn();
  if (!task.number) chooseAmongOwn(talk, task, own);
  if (!task.number && !task.except) await continueWithLast(talk, task);
  if (!task.number) {
    if (talk.understanding && looksLikeNumber(talk.turn.text)) askNumberForm(talk, task);
    else if (task.email || (own.length === 0 && talk.context.proofs.length > 0)) askNumber(talk, task);
    else askForOrder(talk, task, own);
    return undefined;
  }
  const found = await prove(talk, task);
  if (found) {
    task.order = found.number;
    talk.context.failedProofs = 0;
    return found;
  }
  tellMissing(talk, task, told);
  return undefined;
}

/** Number of the own order that the message means by what it holds, its day, its price or its place among the buttons. */
export async function findMeant(talk: Talk, task: TaskState): Promise<string | undefined> {
  const own = await talk.deps.orders!.listOwn();
  const offered = sortForTask(task, own);
  const named = chooseOrder(talk.turn.text, offered, talk.deps.now);
  if (named) return named.number;
  const [place, ...more] = chooseItems(talk.turn.text, offered.slice(0, mostOffered).map(({ number }) => ({ id: number, name: number }))) ?? [];
  return more.length === 0 ? place : undefined;
}

/** Number of the own order that the message describes: "the cushion", "the one from yesterday". */
export const findNamed = async (talk: Talk): Promise<string | undefined> => chooseOrder(talk.turn.text, await talk.deps.orders!.listOwn(), talk.deps.now)?.number;

/** Those that the task suits come first, each group newest first. */
const sortForTask = (task: TaskState, own: OrderCard[]) =>
  own.filter(({ number }) => number !== task.except).sort((a, b) => Number(tasks[task.kind].suits(b)) - Number(tasks[task.kind].suits(a)));

/** Looks the proven order of a task up again: every turn proves itself. */
export async function lookUp(talk: Talk, number: string): Promise<OrderCard | null> {
  const email = talk.context.proofs.find((proof) => proof.number === number)?.email;
  return talk.deps.orders!.find(number, email);
}

async function prove(talk: Talk, task: TaskState): Promise<OrderCard | null> {
  const number = task.number!;
  const known = talk.context.proofs.find((proof) => proof.number === number)?.email;
  // Whoever has proven one order most likely ordered the other with the same address.
  const email = task.email ?? known ?? talk.context.proofs.at(-1)?.email;
  const found = await talk.deps.orders!.find(number, email);
  if (found && email) {
    const others = talk.context.proofs.filter((proof) => proof.number !== number);
    talk.context.proofs = [...others, { number, email }].slice(-5);
  }
  return found;
}

function tellMissing(talk: Talk, task: TaskState, told: boolean): void {
  task.order = undefined;
  task.step = 'order';
  if (!task.email) return reply(talk, 'ask', sayTo(talk, 'askEmail', { number: task.number ?? '' }));
  if (!told) return reply(talk, 'ask', sayTo(talk, 'askOrder'));
  talk.context.failedProofs += 1;
  if (talk.context.failedProofs >= failedProofHandover) return handOver(talk, 'task_failed');
  reply(talk, 'ask', sayTo(talk, 'notFound'));
}

function chooseAmongOwn(talk: Talk, task: TaskState, own: OrderCard[]): void {
  const candidates = own.filter(({ number }) => number !== task.except);
  const meant = talk.understanding ? chooseOrder(talk.turn.text, candidates, talk.deps.now) : undefined;
  const last = talk.context.last?.order;
  const suiting = candidates.filter((order) => tasks[task.kind].suits(order));
  // The order that was just talked about goes before the only one that would suit; "it" is that order, whether it suits or not.
  const talkedAbout = task.except ? undefined : (pointsBack.test(talk.turn.text) ? candidates : suiting).find(({ number }) => number === last);
  const chosen = meant ?? talkedAbout ?? (suiting.length === 1 || candidates.length === 1 ? (suiting[0] ?? candidates[0]) : undefined);
  if (chosen) task.number = chosen.number;
}

/** "Then cancel it": the proven order that was talked about last. */
async function continueWithLast(talk: Talk, task: TaskState): Promise<void> {
  const last = talk.context.last?.order;
  if (!last || task.email || !talk.context.proofs.some(({ number }) => number === last)) return;
  const order = await lookUp(talk, last);
  if (order && (pointsBack.test(talk.turn.text) || tasks[task.kind].suits(order))) task.number = last;
}

const pointsBack = /\b(?:it|this|that|them|these|those|same)\b|它|这个|这单|这笔|该订单/iu;

function askForOrder(talk: Talk, task: TaskState, own: OrderCard[]): void {
  task.step = 'order';
  const offered = sortForTask(task, own);
  if (offered.length === 0) return reply(talk, 'ask', sayTo(talk, 'askOrder'));
  const quickReplies = offered.slice(0, mostOffered).map((order): QuickReply => ({ label: `${order.number} · ${nameItems(talk, order.items)}`, action: { kind: 'choose_order', number: order.number } }));
  reply(talk, 'ask', sayTo(talk, 'askOwnOrder'), { quickReplies });
}

function askNumber(talk: Talk, task: TaskState): void {
  task.step = 'order';
  reply(talk, 'ask', sayTo(talk, 'askNumber'));
}

export function askNumberForm(talk: Talk, task: TaskState): void {
  task.step = 'order';
  reply(talk, 'ask', sayTo(talk, 'numberForm'));
}

export const looksLikeNumber = (text: string) => almostNumber.test(text.normalize('NFKC'));
