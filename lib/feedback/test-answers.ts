// People and recorded answers for the tests of feedback.
import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '@/lib/generated/prisma/client';
import type { Role } from '@/lib/generated/prisma/enums';
import type { SentimentOutput } from '@/lib/services/sentiment/schema';

/** A new person with `role`. */
export async function addPerson<R extends Role>(db: PrismaClient, role: R): Promise<{ id: string; role: R }> {
  const { id } = await db.user.create({ data: { email: `${randomUUID()}@example.com`, name: `A ${role}`, role } });
  return { id, role };
}

/** One recorded sentiment answer: bullish about markets unless `change` says otherwise. */
export async function addAnswer(
  db: PrismaClient,
  userId: string,
  change: Partial<Omit<Prisma.PredictionUncheckedCreateInput, 'output' | 'feedback'>> = {},
): Promise<string> {
  const label = (change.label ?? 'bullish') as SentimentOutput['polarity']['label'];
  const topic = change.topic ?? 'markets';
  const output: SentimentOutput = {
    polarity: { label, probabilities: { bearish: 0.1, neutral: 0.2, bullish: 0.7 }, score: 0.6, version: '1-aaaa' },
    topic: { label: topic, probabilities: { [topic]: 1 }, version: '1-bbbb' },
    entities: [],
  };
  const { id } = await db.prediction.create({
    data: {
      id: randomUUID(), userId, service: 'sentiment', input: 'Shares surge', version: '1-aaaa', ranOn: 'server',
      engine: 'native', latencyMs: 3, ...change, output, label, topic,
    },
  });
  return id;
}
