// What people ask and we don't answer, put together by meaning. Questions that were taught or written down since are left out, so that the
// list grows shorter as it is worked on.
import { createHash } from 'node:crypto';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { predict } from '@/lib/engine/predict';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { detectLanguage } from '@/ml/text/language';
import { releaseAuthor } from '../knowledge/seed-articles';
import { storedQuestions } from '../knowledge/stored-questions';
import type { Language } from '../schema';
import { agglomerate } from './agglomerate';
import { collectUnanswered } from './collect-unanswered';
import { findIgnored } from './ignore-topic';
import { taughtTask } from './lesson';
import { phraseKey } from './phrase-key';
import { longestPhrase } from './schema';
import { characterVectors, dotDense, dotSparse, similarities } from './text-similarity';
import { phrasesHandedOn, trendParts, type UnansweredExample, type UnansweredTopic } from './unanswered-schema';

/**
 * Mean similarity within a topic. Chosen on our own questions with known intents and articles: the best F0.5 (B-cubed), since a topic that
 * mixes two things is worse than two topics of one thing. English, by sentence vectors: 0.64 over 27 intents at 0.45 (0.61 at 0.35 and at
 * 0.5). Chinese, by characters: 0.37 over 33 intents and 0.32 over 51 articles at 0.15.
 */
export const thresholds: Record<Language, number> = { en: 0.45, zh: 0.15 };

/** Different questions of one language; the newest of more. Every pair is compared. */
const mostQuestions = 1500;
const textsAtOnce = 128;
const engineLimitMs = 30_000;
const shownExamples = 6;
/** A half of a period that has so much more than the other makes a trend. */
const clearlyMore = 1.5;
const dayMs = 24 * 60 * 60 * 1000;

/** Different words, with every time that they were asked. */
interface Asked {
  key: string;
  text: string;
  times: UnansweredExample[];
}

/**
 * Topics of the last `days`, the most frequent first.
 * @throws AppError `forbidden` unless the actor is an admin, and those of the engine
 */
export async function clusterUnanswered(actor: Pick<SessionUser, 'role'>, days: number, now = new Date()): Promise<UnansweredTopic[]> {
  const [examples, answered, ignored] = [await collectUnanswered(actor, days, now), await answeredSince(), await findIgnored()];
  const topics: UnansweredTopic[] = [];
  for (const locale of ['en', 'zh'] as const) {
    const asked = distinct(examples.filter(({ text, at }) => detectLanguage(text, 'en') === locale && !answered(text, at)));
    const { open, vectors } = await stillOpen(asked, locale);
    const similarity = locale === 'en' ? await similarities(vectors, dotDense) : await similarities(characterVectors(open.map(({ text }) => text)), dotSparse);
    const clusters = agglomerate(Float32Array.from(similarity), open.length, thresholds[locale]);
    for (const members of grouped(clusters)) {
      const topic = describe(open, members, similarity, locale, days, now);
      topics.push({ ...topic, ignoredId: ignored(topic) });
    }
  }
  return topics.sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}

/** The topic of a key, or undefined where nobody asks it any more. @throws as above */
export async function findTopic(actor: Pick<SessionUser, 'role'>, days: number, key: string): Promise<UnansweredTopic | undefined> {
  return (await clusterUnanswered(actor, days)).find((topic) => topic.key === key);
}

function distinct(examples: readonly UnansweredExample[]): Asked[] {
  const byKey = new Map<string, Asked>();
  for (const example of examples) {
    const key = phraseKey(example.text);
    const known = byKey.get(key);
    if (known) known.times.push(example);
    else if (key.length > 1 && byKey.size < mostQuestions) byKey.set(key, { key, text: example.text, times: [example] });
  }
  return [...byKey.values()];
}

/** Whether the same words became a phrase of an intent, or of an article that people wrote, after they were asked. */
async function answeredSince(): Promise<(text: string, at: Date) => boolean> {
  const [phrases, versions] = await Promise.all([
    db.intentPhrase.findMany({ select: { text: true, createdAt: true } }),
    db.articleVersion.findMany({ where: { authorName: { not: releaseAuthor }, publishedAt: { not: null } }, select: { questions: true, createdAt: true } }),
  ]);
  const since = new Map<string, Date>();
  const add = (text: string, at: Date) => {
    const key = phraseKey(text);
    const known = since.get(key);
    if (!known || known < at) since.set(key, at);
  };
  for (const { text, createdAt } of phrases) add(text, createdAt);
  for (const { questions, createdAt } of versions) for (const text of storedQuestions(questions)) add(text, createdAt);
  return (text, at) => (since.get(phraseKey(text))?.getTime() ?? 0) > at.getTime();
}

/** Without those that were asked before an intent was taught which answers them now, and the sentence vectors of the rest. */
async function stillOpen(asked: Asked[], locale: Language): Promise<{ open: Asked[]; vectors: Float32Array[] }> {
  const [active, live] = await Promise.all([findActiveVersion(taughtTask), db.intent.findMany({ where: { state: 'live' }, select: { name: true } })]);
  const taught = new Set(live.map(({ name }) => name));
  const open: Asked[] = [];
  const vectors: Float32Array[] = [];
  for (let from = 0; from < asked.length; from += textsAtOnce) {
    const part = asked.slice(from, from + textsAtOnce);
    const { results } = await predict({ task: 'intents', texts: part.map(({ text }) => text), vector: locale === 'en', deadlineMs: engineLimitMs });
    part.forEach((question, at) => {
      const answer = results[at];
      const answeredNow = answer?.certainty === 'clear' && taught.has(answer.label);
      const times = answeredNow ? question.times.filter(({ at: asked }) => active && asked > active.promotedAt) : question.times;
      if (!answer || times.length === 0) return;
      open.push({ ...question, times });
      if (answer.vector) vectors.push(answer.vector);
    });
  }
  return { open, vectors };
}

function grouped(clusters: readonly number[]): number[][] {
  const members = new Map<number, number[]>();
  clusters.forEach((cluster, row) => members.set(cluster, [...(members.get(cluster) ?? []), row]));
  return [...members.values()];
}

function describe(open: readonly Asked[], members: readonly number[], similarity: Float32Array, locale: Language, days: number, now: Date): Omit<UnansweredTopic, 'ignoredId'> {
  const nearness = (row: number) => members.reduce((sum, other) => sum + (similarity[row * open.length + other] ?? 0) * (open[other]?.times.length ?? 0), 0);
  // The medoid, how often something was asked counted in; of two the shorter.
  const ordered = members.map((row) => ({ asked: open[row]!, near: nearness(row) })).sort((a, b) => b.near - a.near || a.asked.text.length - b.asked.text.length || a.asked.key.localeCompare(b.asked.key));
  const [medoid] = ordered;
  const times = ordered.flatMap(({ asked }) => asked.times).sort((a, b) => b.at.getTime() - a.at.getTime() || b.messageId - a.messageId);
  const trend = trendOf(times, days, now);
  return {
    key: createHash('sha256').update(`${locale} ${medoid!.asked.key}`).digest('hex').slice(0, 16),
    locale,
    title: medoid!.asked.text,
    count: times.length,
    trend,
    change: changeOf(trend),
    phrases: ordered.map(({ asked }) => asked.text).filter((text) => text.length <= longestPhrase && !text.includes('\n')).slice(0, phrasesHandedOn),
    examples: times.slice(0, shownExamples),
  };
}

function trendOf(times: readonly UnansweredExample[], days: number, now: Date): number[] {
  const parts = new Array<number>(trendParts).fill(0);
  for (const { at } of times) {
    const age = (now.getTime() - at.getTime()) / (days * dayMs);
    parts[Math.max(0, Math.min(trendParts - 1, Math.floor((1 - age) * trendParts)))]! += 1;
  }
  return parts;
}

function changeOf(trend: readonly number[]): UnansweredTopic['change'] {
  const sum = (parts: readonly number[]) => parts.reduce((all, count) => all + count, 0);
  const [before, after] = [sum(trend.slice(0, trendParts / 2)), sum(trend.slice(trendParts / 2))];
  if (before + after < 3) return 'steady';
  return after >= clearlyMore * Math.max(1, before) ? 'rising' : before >= clearlyMore * Math.max(1, after) ? 'falling' : 'steady';
}
