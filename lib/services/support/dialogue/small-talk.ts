// Hello, thanks, goodbye, and questions to the machine itself. It says that it is one.
import type { WordKey } from './say';
import { intentButton, personButton, reply, sayTo, type Talk } from './talk';

const cues: [RegExp, WordKey][] = [
  [/\b(?:what|how) (?:can|do) (?:you|u) (?:do|help)|\bhelp me with\b|你(?:会|能)(?:做|干|帮)?(?:什么|啥)|有什么功能/iu, 'whatCanYouDo'],
  [/\b(?:robot|bot|human|machine|real|ai|program|who (?:are|made) (?:you|u)|your name|chatgpt)\b|机器人|真人|人工智能|你是谁|谁(?:做|造|开发)|叫什么/iu, 'whoAreYou'],
  [/\bhow(?:['’]s| are| is) (?:you|u|it|things|your day)|你好吗|最近怎么样|过得/iu, 'howAreYou'],
  [/\bjokes?\b|笑话|逗我/iu, 'joke'],
];

export const isSmallTalk = (intent: string) => ['greeting', 'thanks', 'goodbye', 'small_talk'].includes(intent);

function wordsFor(talk: Talk, intent: string, side: boolean): WordKey {
  if (intent === 'thanks') return side ? 'thanksBeside' : 'thanks';
  if (intent === 'greeting' || intent === 'goodbye') return intent;
  return cues.find(([cue]) => cue.test(talk.turn.text))?.[1] ?? 'smallTalk';
}

/** @param options.side in the middle of a task: no buttons, the open question follows */
export function talkSmall(talk: Talk, intent: string, options: { side?: boolean } = {}): void {
  const key = wordsFor(talk, intent, options.side ?? false);
  const helps = !options.side && intent !== 'thanks' && intent !== 'goodbye';
  const quickReplies = helps ? [intentButton(talk, 'track_order', 'intent_track_order'), intentButton(talk, 'return_order', 'intent_return_order'), ...personButton(talk)] : [];
  reply(talk, 'small_talk', sayTo(talk, key), { quickReplies });
}
