// From what was understood to an answer: a rule, small talk, a task, a taught answer, an article, or the question which of two was meant.
import { answerFromArticles, rememberQuestion, tellNoArticle } from './answer-article';
import { clarify, nameOfIntent, tellUnknown } from './clarify';
import type { TaskState } from './context';
import { handOver } from './hand-over';
import { startTask } from './run-task';
import { isSmallTalk, talkSmall } from './small-talk';
import { isWordKey } from './say';
import { intentButton, languageOf, reply, sayTo, type Talk } from './talk';
import { taskForOrder, taskOf } from './tasks';
import { clarifyFrom } from './thresholds';
import type { Understanding } from './turn';

interface Options {
  /** In the middle of a task, whose open question follows. */
  side?: boolean;
  except?: TaskState['except'];
  /** By a button: whoever pressed "Cancel an order" wants it done. */
  chosen?: boolean;
}

export async function answerUnderstood(talk: Talk, understanding: Understanding, text: string, options: Options = {}): Promise<void> {
  talk.byIntent = true;
  const meant = settle(understanding);
  if (meant.length === 0) {
    if (await answerFromArticles(talk, text, null, options)) return remember(talk, understanding.intents[0]?.label ?? '', text, options);
    return void tellUnknown(talk);
  }
  if (meant.length > 1) {
    // In the middle of a task one question is open already: a "yes" must not answer another one.
    if (options.side) return (await answerFromArticles(talk, text, meant[0]!, options)) ? remember(talk, meant[0]!, text, options) : void tellUnknown(talk);
    talk.context.unclear = 0;
    return clarify(talk, meant);
  }
  await answerIntent(talk, meant[0]!, text, options);
}

/** Which intents the message may have: none where it was not understood, two where they are close and lead to different answers. */
function settle({ intents, certainty }: Understanding): string[] {
  const [first, second] = intents.map(({ label }) => label);
  if (certainty === 'unknown' || !first) return [];
  if (certainty === 'clear' || !second) return [first];
  if (taskOf(first) && taskOf(first) === taskOf(second)) return [first];
  // What is only polite, or a question to the shop in general, gives way to what names a wish.
  if (isSmallTalk(first) !== isSmallTalk(second)) return [isSmallTalk(first) ? second : first];
  if (first === 'shop_question' || second === 'shop_question') return [first === 'shop_question' && taskOf(second) === undefined ? second : first];
  return intents[0]!.probability + intents[1]!.probability < clarifyFrom ? [] : [first, second];
}

export async function answerIntent(talk: Talk, intent: string, text: string, options: Options = {}): Promise<void> {
  const { deps } = talk;
  if (intent === 'contact_human_agent') return handOver(talk, 'asked');
  if (deps.handoverIntents.has(intent) && deps.people) return handOver(talk, 'rule');
  if (isSmallTalk(intent)) {
    talk.context.unclear = 0;
    return talkSmall(talk, intent, options);
  }
  const named = (talk.understanding?.facts.orderNumbers.length ?? 0) > 0;
  const task = named ? taskForOrder(intent) : taskOf(intent);
  if (task && !options.side) {
    talk.context.unclear = 0;
    if (deps.orders && !named && !options.chosen && howTo.test(text) && (await answerHowTo(talk, intent, text))) return;
    return deps.orders ? startTask(talk, task, options.except ? { except: options.except } : {}) : tellNoTasks(talk, intent, text);
  }
  const taught = deps.taught(intent, languageOf(talk));
  if (taught) {
    talk.context.unclear = 0;
    reply(talk, 'taught', taught.body);
    return remember(talk, intent, text, options);
  }
  if (await answerFromArticles(talk, text, intent, options)) return remember(talk, intent, text, options);
  const topic = intent === 'shop_question' ? undefined : nameOfIntent(talk, intent);
  if (topic && talk.context.unclear === 0) return tellNoArticle(talk, topic);
  tellUnknown(talk);
}

/** "How do I cancel an order?", and "can I return earrings?" where no order of one's own is meant. */
const howTo = /\bhow (?:do|can|to|would|should)\b|怎么|如何|怎样|^(?![^]*\b(?:my|the|it|this|that|one|order|parcel|something|an item)\b)(?:can|could|may|am) (?:i|you|we)\b/iu;
const changing = new Set(['cancel_order', 'change_shipping_address', 'return_order', 'get_refund']);

/** Who asks how it is done gets the article, and a button that does it. */
async function answerHowTo(talk: Talk, intent: string, text: string): Promise<boolean> {
  const key = `intent_${intent}`;
  if (!changing.has(intent) || !isWordKey(key) || !(await answerFromArticles(talk, text, intent))) return false;
  talk.replies.at(-1)?.data.quickReplies.unshift(intentButton(talk, intent, key));
  rememberQuestion(talk, intent, text);
  return true;
}

function remember(talk: Talk, intent: string, text: string, options: Options): void {
  talk.context.unclear = 0;
  if (!options.side) rememberQuestion(talk, intent, text);
}

/** Without a connection there are no orders; the article still says how it goes. */
async function tellNoTasks(talk: Talk, intent: string, text: string): Promise<void> {
  const before = talk.replies.length;
  const answered = await answerFromArticles(talk, text, intent, { side: true });
  const article = talk.replies[before];
  if (answered && article) talk.replies[before] = { ...article, body: sayTo(talk, 'noTasksHere') };
  else reply(talk, 'unknown', sayTo(talk, 'noTasksHereBare'));
}
