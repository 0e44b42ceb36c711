// The dialogue: one message in, replies and what to remember out. The order of the questions asked here is the bot's character: a person
// when asked for, then calm for the angry, then what is open, then what is new.
import { detectLanguage } from '@/ml/text/language';
import type { Language } from '../schema';
import { answerAction, chooseIntent, notSolved, solved } from './answer-action';
import { answerUnderstood } from './answer-intent';
import { continueTask } from './continue-task';
import { emptyContext, readContext, type Context } from './context';
import { followUp } from './follow-up';
import { handOver } from './hand-over';
import { hear, isUndoSaid } from './hear';
import { parseAddress } from './parse-address';
import { answerBeside } from './side-question';
import { reply, sayTo, type Talk } from './talk';
import { defaultLimits } from './thresholds';
import type { Converse, Turn, TurnResult, Understanding } from './turn';
import { undo } from './undo';

export const converse: Converse = async (turn, remembered, deps) => {
  const known = readContext(remembered, deps.now);
  const understanding = turn.action ? null : await deps.understand(turn.text);
  const context = known ? structuredClone(known) : emptyContext('en');
  context.language = languageOf(turn, known, understanding);
  const { proposed } = context;
  context.proposed = undefined;
  const talk: Talk = { turn, deps, context, understanding, byIntent: false, replies: [] };
  if (turn.action) await answerAction(talk, turn.action);
  else if (understanding) await answerText(talk, understanding, proposed);
  return resultOf(talk);
};

/** @param proposed the intent that the last answer offered to start */
async function answerText(talk: Talk, understanding: Understanding, proposed: string | undefined): Promise<void> {
  const { context, turn } = talk;
  if (hear(turn.text, ['person'])) return handOver(talk, 'asked');
  if (isPersonAsked(understanding)) {
    talk.byIntent = true;
    return handOver(talk, 'asked');
  }
  if (understanding.anger >= (talk.deps.limits ?? defaultLimits).anger) {
    talk.byIntent = true;
    if (talk.deps.people) return handOver(talk, 'angry');
    reply(talk, 'small_talk', sayTo(talk, 'angryOffline'));
  }
  if (isUndoSaid(turn.text)) return undo(talk);
  const { helpAsked } = context;
  context.helpAsked = false;
  if (context.task) {
    if (await continueTask(talk)) {
      context.unclear = 0;
      return;
    }
    return answerBeside(talk, understanding);
  }
  if (proposed && hear(turn.text, ['no', 'yes']) === 'yes') return chooseIntent(talk, proposed);
  const heard = helpAsked ? hear(turn.text, ['no', 'yes']) : undefined;
  if (heard) return heard === 'yes' ? solved(talk) : notSolved(talk);
  if (hear(turn.text, ['leave', 'no', 'yes'])) return reply(talk, 'small_talk', sayTo(talk, 'allRight'));
  if (await followUp(talk, understanding)) return;
  await answerUnderstood(talk, understanding, turn.text);
}

const isPersonAsked = ({ certainty, intents }: Understanding) => certainty === 'clear' && intents[0]?.label === 'contact_human_agent';

/** Buttons, and facts that were asked for in any script, keep the language of the talk. */
function languageOf(turn: Turn, known: Context | null, understanding: Understanding | null): Language {
  if (!known) return understanding ? detectLanguage(turn.text, understanding.language) : detectLanguage(turn.text, 'en');
  if (turn.action) return known.language;
  const { task } = known;
  if (task?.step === 'items' && !/\p{Script=Han}/u.test(turn.text) && turn.text.split(/\s+/).length <= 4) return known.language;
  if (task?.step === 'address' && parseAddress(turn.text, task.address ?? {}, '')) return known.language;
  return detectLanguage(turn.text, known.language);
}

function resultOf({ replies, context, handover, resolved, understanding }: Talk): TurnResult {
  return {
    replies,
    context,
    language: context.language,
    ...(handover ? { handover } : {}),
    ...(resolved ? { resolved } : {}),
    understanding,
  };
}

