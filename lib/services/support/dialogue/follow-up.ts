// "And for the other one?", "FF-204811 too", "and express?": what follows the last task or question.
import { withoutEmails } from '@/ml/text/facts';
import { findOrderNumbers } from '@/ml/text/find-order-numbers';
import { answerUnderstood } from './answer-intent';
import { startTask } from './run-task';
import { detectOther } from './detect-other';
import type { Talk } from './talk';
import { taskForOrder } from './tasks';
import type { Understanding } from './turn';

const beginsLikeMore = /^(?:and|what about|how about|same (?:for|with)|also)\b|^(?:那|那么|还有|另外).*(?:呢|吗)[?？]?$/iu;

/** @returns whether the message followed something and is answered */
export async function followUp(talk: Talk, understanding: Understanding): Promise<boolean> {
  const { last } = talk.context;
  const { text } = talk.turn;
  const numbers = findOrderNumbers(text);
  const other = detectOther(text);
  const clear = understanding.certainty === 'clear' ? understanding.intents[0]?.label : undefined;
  if (numbers.length > 0 ? saysLittleBeside(text) : other) {
    const kind = (clear && taskForOrder(clear)) || (last && taskForOrder(last.intent)) || last?.task || (numbers.length > 0 ? 'track_order' : undefined);
    if (!kind || !talk.deps.orders) return false;
    talk.context.unclear = 0;
    talk.byIntent = true;
    await startTask(talk, kind, numbers.length === 0 && last?.order ? { except: last.order } : {});
    return true;
  }
  // Half a question is understood for itself only where it says plainly what it wants.
  const plain = clear !== undefined && clear !== 'shop_question' && understanding.intents[0]!.probability >= 0.9;
  if (plain || !last?.text || !beginsLikeMore.test(text.trim()) || text.length > 60) return false;
  const whole = `${last.text} ${text}`;
  const combined = await talk.deps.understand(whole);
  talk.understanding = { ...combined, language: understanding.language };
  await answerUnderstood(talk, talk.understanding, whole);
  return true;
}

/** An order number with hardly a word around it: "and FF-204811?", "ff204811 too please", "FF-204811呢". */
function saysLittleBeside(text: string): boolean {
  const rest = withoutEmails(text).replace(/#?\s?(?:f\s?f)?[\s–_-]{0,2}\d{3}\s?\d{3}/giu, ' ');
  const words = rest.match(/[\p{Script=Latin}']+/gu) ?? [];
  const characters = rest.match(/\p{Script=Han}/gu) ?? [];
  return words.every((word) => little.has(word.toLowerCase())) && characters.length <= 5 && !/取消|退|地址|改/u.test(rest);
}

const little = new Set(['and', 'for', 'what', 'about', 'how', 'same', 'also', 'too', 'please', 'the', 'my', 'order', 'number', 'is', 'it', 'its', 'with', 'of', 'no', 'email', 'mail', 'e', 'address', 'hi', 'hello', 'here']);
