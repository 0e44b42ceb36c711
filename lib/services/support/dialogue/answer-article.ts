// Answers from the help centre: its passages, or a language model's words for them where one is there. Nothing else is ever stated.
import type { Passage } from '../schema';
import { button, languageOf, personButton, reply, sayTo, type Talk } from './talk';
import { articleOverIntent, articleWithIntent, articleWithoutIntent, secondArticleWithin } from './thresholds';
import type { FoundArticle } from './turn';

/** How many passages are shown of the best article, and of a second one that is nearly as likely. */
const passagesOfBest = 2;

/**
 * @param intent the clear intent of the question; an article that answers it is believed sooner
 * @param options.side in the middle of a task: nothing is asked back
 * @returns whether there was an article to answer with
 */
export async function answerFromArticles(talk: Talk, text: string, intent: string | null, options: { side?: boolean } = {}): Promise<boolean> {
  if (!talk.understanding) return false;
  const found = await talk.deps.search(text, talk.understanding);
  // In the middle of a task, "do I have to pay?" is about that task: the article of the intent goes first.
  const article = (options.side && intent ? found.find((each) => each.intent === intent) : undefined) ?? chooseArticle(found, intent);
  if (!article) return false;
  const second = found.find((other) => other !== article && article.score - other.score <= secondArticleWithin && other.score >= articleOverIntent);
  const passages: Passage[] = [...article.passages.slice(0, passagesOfBest), ...(second?.passages.slice(0, 1) ?? [])];
  if (passages.length === 0) return false;
  const phrased = await phrase(talk, text, [...passages, ...article.passages.slice(passagesOfBest, passagesOfBest + 2)]);
  const intro = second ? sayTo(talk, 'articleIntroTwo') : sayTo(talk, 'articleIntro', { title: article.passages[0]?.title ?? '' });
  const helpful = options.side ? [] : [button(talk, 'solved', { kind: 'solved' }), button(talk, 'notSolved', { kind: 'not_solved' })];
  talk.context.helpAsked = !options.side;
  reply(talk, 'article', phrased?.text ?? intro, {
    passages: phrased?.passages ?? passages,
    quickReplies: helpful,
    ...(phrased ? { phrasedBy: phrased.by } : {}),
  });
  return true;
}

export function chooseArticle(found: FoundArticle[], intent: string | null): FoundArticle | undefined {
  const [best] = found;
  if (!best) return undefined;
  if (best.score >= (intent ? articleOverIntent : articleWithoutIntent)) return best;
  // A clear intent vouches for its own article, however few words the question had.
  const own = intent ? found.find((article) => article.intent === intent) : undefined;
  return own ?? (intent && best.score >= articleWithIntent ? best : undefined);
}

async function phrase(talk: Talk, text: string, passages: Passage[]) {
  const { phrase: ask, onDelta } = talk.deps;
  if (!ask) return undefined;
  const phrased = await ask(text, passages, languageOf(talk), onDelta ?? (() => undefined));
  return phrased && { ...phrased, passages };
}

/** It was understood what the question is about, but nothing answers it. */
export function tellNoArticle(talk: Talk, topic: string): void {
  talk.context.unclear += 1;
  reply(talk, 'unknown', sayTo(talk, 'noArticle', { topic }), { quickReplies: personButton(talk) });
}

/** Keeps the question for "and for the other one?". */
export function rememberQuestion(talk: Talk, intent: string, text: string): void {
  const { order, task } = talk.context.last ?? {};
  talk.context.last = { intent, text: [...text].slice(0, 200).join(''), ...(order ? { order } : {}), ...(task ? { task } : {}) };
}
