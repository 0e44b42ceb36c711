// What admins teach, and what a training has measured. Free of server code: pages read it too.
import { z } from 'zod';
import { hashText } from '@/ml/text/hashed-ngrams';
import { language, type Language } from '../schema';

/** So many phrases of one language are the least that an intent is learned from. */
export const leastPhrases = 8;
/** One in so many is kept back for measuring. */
export const heldOutEvery = 4;
export const mostPhrases = 300;
export const longestPhrase = 300;
export const longestAnswer = 8000;

/** Whether the phrase in this place, counted from 0 within its language, is kept back for measuring. */
export const isHeldOut = (place: number) => place % heldOutEvery === heldOutEvery - 1;

/** Label of an intent in the model. */
export const intentName = z.string().regex(/^[a-z][a-z0-9_]{1,47}$/, 'needs lower case letters, digits and underscores, a letter first');

/**
 * A title as a label: `Gift wrapping` → `gift_wrapping`. One without letters that a label may have, a Chinese one, gets a name of its own;
 * empty where there is no title yet.
 */
export function nameOfTitle(title: string): string {
  const written = title.trim();
  if (!written) return '';
  const name = written.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '_').replace(/^[^a-z]+|_+$/g, '').slice(0, 48);
  return intentName.safeParse(name).success ? name : `taught_${hashText(written).toString(16).padStart(8, '0')}`;
}

const written = z.string().refine((text) => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text), 'holds characters that are no text');

/** One phrase a line; empty lines count for nothing. */
const phraseList = z.array(written).max(mostPhrases * 2).transform((lines) => lines.map((line) => line.trim()));
export const phraseLists = z.object({ en: phraseList, zh: phraseList });
export type PhraseLists = Record<Language, string[]>;

const answer = written.pipe(z.string().trim().max(longestAnswer));

export const intentInput = z.strictObject({
  /** Absent for a new intent. */
  id: z.string().max(64).optional(),
  name: intentName,
  title: written.pipe(z.string().trim().min(2).max(80)),
  answers: z.object({ en: answer, zh: answer }),
  phrases: phraseLists,
});
export type IntentInput = z.output<typeof intentInput>;

/** What is wrong with a form, by place, so that a page can say it in its own language. */
export type IntentProblem =
  | { field: 'name'; kind: 'taken' }
  | { field: 'answers'; kind: 'missing' }
  | { field: 'phrases'; kind: 'too_few'; least: number }
  | { field: 'phrases'; kind: 'too_many'; most: number; locale: Language }
  /** `line` counts from 1, empty lines too. */
  | ({ field: 'phrases'; locale: Language; line: number; text: string } & (
      | { kind: 'too_short' | 'too_long' }
      | { kind: 'repeated'; other: { locale: Language; line: number } }
      | { kind: 'held'; intent: string; by: 'release' | 'taught' | 'correction' }
    ));

export const trainingSteps = ['reading', 'embedding', 'learning', 'measuring', 'writing'] as const;
export type TrainingStep = (typeof trainingSteps)[number];

const share = z.number().min(0).max(1);
/** Shares are null where there is nothing to measure on. */
const beforeAfter = z.object({ rows: z.number().int(), before: share.nullable(), after: share.nullable() });
const verdict = z.object({ label: z.string(), sure: z.boolean() });

/** What a training has measured. An answer counts as right where the model is sure of the right intent. */
export const trainingResult = z.object({
  version: z.string(),
  /** Which served while it was measured. */
  activeVersion: z.string(),
  seconds: z.number(),
  phrases: z.number().int(),
  corrections: z.number().int(),
  /** Intents that it learned and the active version does not know. */
  added: z.array(z.string()),
  /** Intents that the active version knows and this one does not. */
  removed: z.array(z.string()),
  /** Phrases of the release that no training learns from. */
  release: beforeAfter,
  /** Phrases that were kept back from what was taught. */
  taught: beforeAfter,
  /** What it was taught, corrections among them. */
  learned: beforeAfter,
  /** Share of texts about anything else that was taken for an intent: the smaller the better. */
  outOfScope: beforeAfter,
  byIntent: z.array(beforeAfter.extend({ intent: z.string() })),
  /** Phrases whose answer changes, those that get worse first. */
  changes: z.array(z.object({ text: z.string(), truth: z.string(), before: verdict, after: verdict, kind: z.enum(['worse', 'better', 'other']) })),
  changesInAll: z.number().int(),
  warnings: z.array(z.enum(['release', 'outOfScope', 'taught'])),
});
export type TrainingResult = z.infer<typeof trainingResult>;
export type BeforeAfter = z.infer<typeof beforeAfter>;

export const locales = language.options;
