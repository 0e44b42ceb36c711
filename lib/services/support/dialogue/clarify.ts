// Two intents are about as likely: it offers both rather than guess. And it says so when it understood nothing.
import { shorten } from './format';
import { handOver } from './hand-over';
import { isWordKey, label } from './say';
import { intentButton, languageOf, offer, personButton, reply, sayTo, type Talk } from './talk';
import { defaultLimits } from './thresholds';

/** What an intent is called on a button; undefined for one that nobody gave words to. */
export function nameOfIntent(talk: Talk, intent: string): string | undefined {
  const key = `intent_${intent}`;
  return isWordKey(key) ? label(languageOf(talk), key) : talk.deps.taught(intent, languageOf(talk))?.title;
}

export function clarify(talk: Talk, intents: string[]): void {
  const quickReplies = intents.flatMap((intent) => {
    const name = nameOfIntent(talk, intent);
    if (!name) return [];
    offer(talk, intent);
    return [{ label: name, action: { kind: 'choose_intent' as const, intent } }];
  });
  reply(talk, 'clarify', sayTo(talk, 'clarify'), { quickReplies: [...quickReplies, ...personButton(talk)] });
}

/** @returns whether a person was called: after several such messages in a row */
export function tellUnknown(talk: Talk): boolean {
  talk.context.unclear += 1;
  if (talk.context.unclear >= (talk.deps.limits ?? defaultLimits).cannotAnswer && talk.deps.people) {
    handOver(talk, 'unsure');
    return true;
  }
  const text = shorten(talk.turn.text, 80);
  if (talk.context.task) {
    reply(talk, 'unknown', sayTo(talk, 'didNotCatch', { text }));
    return false;
  }
  const quickReplies = [intentButton(talk, 'track_order', 'intent_track_order'), intentButton(talk, 'return_order', 'intent_return_order'), ...personButton(talk)];
  reply(talk, 'unknown', sayTo(talk, 'unknown', { text }), { quickReplies });
  return false;
}
