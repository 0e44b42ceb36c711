// For tests: a dialogue that does what it is told. "person" calls one, "solved" ends, "fail" fails, "slow" takes its time; the rest is echoed
// with a count of turns, so that a turn that happened twice would show.
import type { Converse, DialogueDeps, TurnResult } from '../dialogue/turn';

export const turns: string[] = [];
let release: (() => void) | undefined;

/** Lets a "slow" turn go on. */
export const goOn = () => release?.();

export const dialogueDeps = async () => ({}) as DialogueDeps;

export const converse: Converse = async ({ text }, context) => {
  turns.push(text);
  if (text === 'fail') throw new Error('The dialogue failed.');
  if (text === 'slow') await new Promise<void>((resolve) => { release = resolve; });
  const count = ((context as { count?: number } | null)?.count ?? 0) + 1;
  const result: TurnResult = {
    replies: [{ body: `${count}: ${text}`, data: { outcome: 'article', intents: [{ label: 'track_order', probability: 0.9 }], language: 'en', passages: [], quickReplies: [] } }],
    context: { count },
    language: 'en',
    understanding: null,
  };
  if (text === 'person') return { ...result, handover: { reason: 'unsure' } };
  if (text === 'solved') return { ...result, resolved: true };
  return result;
};
