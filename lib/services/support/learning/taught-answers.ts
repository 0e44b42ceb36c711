// What intents answer that an admin taught. An edited answer is there with the next message: nothing has to be learned for it.
import { z } from 'zod';
import { db } from '@/lib/db';
import type { TaughtAnswers } from '../dialogue/turn';
import { language } from '../schema';

const answers = z.partialRecord(language, z.string());

/** Of the intents that the version which serves knows. Where an answer is written in one language only, it is given in both. */
export async function taughtAnswers(): Promise<TaughtAnswers> {
  const rows = await db.intent.findMany({ where: { state: 'live' }, select: { name: true, title: true, answers: true } });
  const byName = new Map(rows.map(({ name, title, answers: written }) => [name, { title, bodies: answers.parse(written) }]));
  return (intent, wanted) => {
    const found = byName.get(intent);
    const body = found && (found.bodies[wanted] || Object.values(found.bodies).find(Boolean));
    return found && body ? { title: found.title, body } : undefined;
  };
}
