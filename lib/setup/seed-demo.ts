// The demo: a person of each role, and a month in which they used the product, customers wrote and looked through the shop. The answers are real ones, given by the
// shipped models; only the days are made up.
import { randomBytes, randomUUID } from 'node:crypto';
import { hashPassword } from '../auth/password-hash';
import { db } from '../db';
import type { Prisma } from '../generated/prisma/client';
import type { Role } from '../generated/prisma/enums';
import { analyse, type Classify } from '../services/sentiment/analyse';
import { createNodePredictor } from '../../ml/runtime/node';
import { createRandom } from '../../ml/core/random';
import type { Predictor } from '../../ml/core/prediction';
import { listShippedArtefacts } from '../models/shipped-artefacts';
import { demoComments, demoHeadlines } from './demo-headlines';
import { seedDemoRecommendations } from './demo-recommendations/seed-demo-recommendations';
import { playDemoSupport, writeDemoSupport } from './demo-support/seed-demo-support';

export interface DemoPerson {
  role: Role;
  email: string;
  password: string;
}

const members: { role: Role; name: string; email: string }[] = [
  { role: 'admin', name: 'Alma Admin', email: 'admin@demo.trefoil.local' },
  { role: 'marketing', name: 'Marek Marketing', email: 'marketing@demo.trefoil.local' },
  { role: 'agent', name: 'Ana Agent', email: 'agent@demo.trefoil.local' },
  { role: 'user', name: 'Uma User', email: 'user@demo.trefoil.local' },
];

const days = 30;
const dayMs = 24 * 60 * 60 * 1000;
/** How often answers are rated. */
const ratedShare = 0.55;

/**
 * Adds the demo once.
 * @returns the people with their passwords, or null when the demo is already there
 */
export async function seedDemo(now = new Date()): Promise<DemoPerson[] | null> {
  if ((await db.user.count({ where: { email: { in: members.map(({ email }) => email) } } })) > 0) return null;
  const answers = await judgeHeadlines();
  const people = members.map((member) => ({ ...member, id: randomUUID(), password: randomBytes(9).toString('base64url') }));
  const hashes = await Promise.all(people.map(({ password }) => hashPassword(password)));
  const random = createRandom(20261123);
  const [agent, marketer, customer] = (['agent', 'marketing', 'user'] as const).map((wanted) => people.find(({ role }) => role === wanted));
  const talks = customer ? await playDemoSupport({ userId: customer.id, random: createRandom(20261125), now }) : [];
  await db.$transaction(async (transaction) => {
    // All or nothing: a half-made demo would pass for a whole one.
    const created = [];
    for (const [index, { id, role, name, email }] of people.entries()) {
      created.push(await transaction.user.create({ data: { id, role, name, email, passwordHash: hashes[index] ?? null, createdAt: new Date(now.getTime() - days * dayMs) } }));
    }
    for (const answer of answers) {
      const user = created[Math.floor(random() * created.length)];
      // Later days are a little busier.
      const createdAt = new Date(now.getTime() - Math.floor(days * dayMs * random() ** 1.4));
      if (!user) continue;
      await transaction.prediction.create({ data: { ...answer, id: randomUUID(), userId: user.id, createdAt } });
    }
    await rateAnswers(transaction, random, now);
    if (agent) await writeDemoSupport(transaction, talks, { agent, days, random, now });
  }, { timeout: 120_000 });
  await seedDemoRecommendations({ userId: customer?.id ?? null, marketerId: marketer?.id ?? null, days, random: createRandom(20261126), now });
  return people.map(({ role, email, password }) => ({ role, email, password }));
}

async function judgeHeadlines() {
  const predictors = new Map<string, Predictor>();
  for (const { task, dir } of await listShippedArtefacts()) predictors.set(task, await createNodePredictor({ task, dir, engine: 'native' }));
  const classify: Classify = async (task, texts, { attribute }) => {
    const predictor = predictors.get(task);
    if (!predictor) throw new Error(`No artefact of ${task} came with this release.`);
    return { version: predictor.version, engine: predictor.engine, results: await predictor.predict(texts, { attribute }) };
  };
  const startedAt = performance.now();
  const { version, engine, outputs } = await analyse(demoHeadlines.map(({ text }) => text), classify);
  const latencyMs = (performance.now() - startedAt) / outputs.length;
  predictors.forEach((predictor) => predictor.dispose());
  return outputs.map((output, index) => ({
    service: 'sentiment' as const,
    input: demoHeadlines[index]?.text ?? '',
    output,
    label: output.polarity.label,
    topic: output.topic.label,
    score: output.polarity.score,
    version,
    engine,
    ranOn: 'server' as const,
    latencyMs,
  }));
}

/** Ratings as a careful reader would give them: up where the verdict is theirs, else down with a correction. */
async function rateAnswers(transaction: Prisma.TransactionClient, random: () => number, now: Date): Promise<void> {
  const truth = new Map(demoHeadlines.map(({ text, polarity }) => [text, polarity]));
  const predictions = await transaction.prediction.findMany({ where: { service: 'sentiment', user: { email: { in: members.map(({ email }) => email) } } }, orderBy: { createdAt: 'asc' } });
  for (const { id, userId, input, label, createdAt } of predictions) {
    if (random() > ratedShare) continue;
    const corrected = truth.get(input);
    if (!corrected) continue;
    const verdict = corrected === label ? 'up' : 'down';
    const { helpful } = demoComments;
    const remark = verdict === 'up' ? helpful[Math.floor(random() * helpful.length)] : demoComments.corrected[corrected];
    const comment = random() < 0.3 ? remark : null;
    const at = new Date(Math.min(now.getTime(), createdAt.getTime() + Math.floor(random() * 20 * 60_000)));
    await transaction.feedback.create({
      data: {
        predictionId: id,
        userId,
        verdict,
        ...(verdict === 'down' ? { reason: 'wrong_label' as const, corrections: { create: [{ task: 'polarity', said: label, corrected }] } } : {}),
        comment: comment ?? null,
        createdAt: at,
        updatedAt: at,
      },
    });
  }
}
