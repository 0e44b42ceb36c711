// Calling a person: the customer is told whether anybody is there. Where nobody can be reached at all, it says that instead.
import { joinSentences, momentParts } from './format';
import type { WordKey } from './say';
import { languageOf, reply, sayTo, type Talk } from './talk';
import type { Handover } from './turn';

const words: Record<Handover['reason'], WordKey> = {
  asked: 'handoverAsked', unsure: 'handoverUnsure', task_failed: 'handoverTaskFailed', angry: 'handoverAngry', rule: 'handoverRule',
};

/** @param first said before, instead of the reason's own words */
export function handOver(talk: Talk, reason: Handover['reason'], first = sayTo(talk, words[reason])): void {
  const { people } = talk.deps;
  if (!people) return reply(talk, 'handover', sayTo(talk, 'noPeopleHere'));
  const presence = people.open
    ? sayTo(talk, 'peopleOpen')
    : people.opensAt
      ? tellOpening(talk, people.opensAt)
      : sayTo(talk, 'peopleClosed');
  talk.handover = { reason };
  // A person begins afresh: what was half done is theirs to see in the conversation.
  talk.context.task = null;
  talk.context.unclear = 0;
  talk.context.failedProofs = 0;
  reply(talk, 'handover', joinSentences([first, presence], languageOf(talk)));
}

function tellOpening(talk: Talk, opensAt: Date): string {
  const { day, time } = momentParts(opensAt, talk.deps.now, languageOf(talk));
  return day ? sayTo(talk, 'peopleClosedUntil', { day, time }) : sayTo(talk, 'peopleClosedToday', { time });
}
