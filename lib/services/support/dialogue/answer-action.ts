// Buttons. A button is no permission: each is honoured only where it fits what is open, and a stale one is told so.
import type { Action } from '../schema';
import { answerIntent } from './answer-intent';
import { handOver } from './hand-over';
import { askAgain, confirmTask, leaveTask, settleOrder, startTask, takeItems } from './run-task';
import { reply, sayTo, personButton, type Talk } from './talk';
import { undo } from './undo';

export async function answerAction(talk: Talk, action: Action): Promise<void> {
  const { context, deps } = talk;
  const { task } = context;
  switch (action.kind) {
    case 'person': return handOver(talk, 'asked');
    case 'undo': return undo(talk, action.changeId);
    case 'solved': return solved(talk);
    case 'not_solved': return notSolved(talk);
    case 'choose_intent': return chooseIntent(talk, action.intent);
    case 'choose_order': {
      if (!deps.orders) return stale(talk);
      if (task && (task.step === 'order' || task.number !== action.number)) {
        Object.assign(task, { number: action.number, order: undefined, items: undefined, confirmId: undefined, step: 'order' });
        return settleOrder(talk, false);
      }
      // Pressed once more after the task: the same for another order.
      if (!task && context.last?.task) return startTask(talk, context.last.task, { number: action.number });
      return stale(talk);
    }
    case 'choose_items': return task?.kind === 'return_order' && (task.step === 'items' || task.step === 'confirm') ? takeItems(talk, action.items) : stale(talk);
    case 'confirm': {
      if (task?.step === 'confirm' && task.confirmId === action.taskId) return confirmTask(talk);
      return context.confirmed === action.taskId ? reply(talk, 'task', sayTo(talk, 'alreadyDone')) : stale(talk);
    }
    case 'decline': return task?.step === 'confirm' && task.confirmId === action.taskId ? leaveTask(talk) : stale(talk);
  }
}

export async function chooseIntent(talk: Talk, intent: string): Promise<void> {
  const { offered } = talk.context;
  if (!offered?.intents.includes(intent)) return stale(talk);
  // The button stands for the message it was offered under.
  talk.understanding = { ...(await talk.deps.understand(offered.text)), certainty: 'clear' };
  const others = talk.understanding.intents.filter(({ label }) => label !== intent);
  talk.understanding.intents = [{ label: intent, probability: 1 }, ...others.map(({ label }) => ({ label, probability: 0 }))];
  talk.byIntent = true;
  talk.context.task = null;
  talk.context.unclear = 0;
  talk.turn = { ...talk.turn, text: offered.text };
  await answerIntent(talk, intent, offered.text, { chosen: true });
}

/** The open question comes again, so that the customer knows where they are. */
async function stale(talk: Talk): Promise<void> {
  reply(talk, 'task', sayTo(talk, 'stale'));
  await askAgain(talk);
}

export function solved(talk: Talk): void {
  talk.context.helpAsked = false;
  talk.context.unclear = 0;
  talk.resolved = true;
  reply(talk, 'small_talk', sayTo(talk, 'glad'));
}

export function notSolved(talk: Talk): void {
  talk.context.helpAsked = false;
  talk.context.unclear += 1;
  reply(talk, 'ask', sayTo(talk, 'notHelped'), { quickReplies: personButton(talk) });
}
