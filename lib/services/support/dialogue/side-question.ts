// In the middle of a task the customer says something else: another task, a question, a thank-you. It is answered, and the task goes on.
import { answerUnderstood } from './answer-intent';
import type { TaskKind } from './context';
import { findNamed } from './find-order';
import { askAgain, startTask } from './run-task';
import type { Talk } from './talk';
import { taskOf } from './tasks';
import type { Understanding } from './turn';

const question = /^(?:and |but |so |ok,? )?(?:how|what|when|where|why|which|who|whose|will|would i|does|do i|do you|is|are|am i|should|did)\b|怎么|多少|什么|多久|哪|会不会|是不是|有没有|能不能|(?:吗|呢)[?？]?$/iu;
const instead = /\b(?:instead|rather|actually)\b|改成|换成|还是|改为|不如/iu;
/** Questions about money that go with cancelling and returning: asked in the middle of these, they change nothing. */
const aboutMoney = new Set(['get_refund', 'track_refund']);

/** Whoever goes on asking other things has left a task that had hardly begun. */
const mostAsides = 1;

export async function answerBeside(talk: Talk, understanding: Understanding): Promise<void> {
  const { task } = talk.context;
  if (!task) return;
  talk.byIntent = true;
  const [first] = understanding.intents;
  const wanted = understanding.certainty === 'clear' && first ? taskOf(first.label) : undefined;
  if (wanted === task.kind && !question.test(talk.turn.text)) return askAgain(talk);
  if (wanted && wanted !== task.kind && isSwitch(talk.turn.text, first!.label, task.kind)) {
    // The order stays the same one, unless the message names another.
    const { email } = task;
    const number = (await findNamed(talk)) ?? task.number;
    talk.context.unclear = 0;
    return startTask(talk, wanted, { ...(number ? { number } : {}), ...(email ? { email } : {}) });
  }
  task.asides = (task.asides ?? 0) + 1;
  if (task.step === 'order' && !task.number && !task.email && task.asides > mostAsides && understanding.certainty !== 'unknown') {
    talk.context.task = null;
    return answerUnderstood(talk, understanding, talk.turn.text);
  }
  await answerUnderstood(talk, understanding, talk.turn.text, { side: true });
  if (!talk.handover && talk.context.task) await askAgain(talk);
}

function isSwitch(text: string, intent: string, current: TaskKind): boolean {
  if (instead.test(text)) return true;
  if (question.test(text)) return false;
  return !(aboutMoney.has(intent) && (current === 'cancel_order' || current === 'return_order'));
}
