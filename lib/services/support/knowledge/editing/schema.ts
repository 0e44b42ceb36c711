// What an admin sends to change the help centre. Pages read it too.
import { z } from 'zod';
import { intents } from '@/ml/tasks/intents';
import { language } from '../../schema';
import { categories } from '../categories';

export const limits = { title: 120, body: 20_000, questions: 60, question: 200, slug: 64 } as const;

const line = (most: number) =>
  z.string().trim().min(1, 'is empty').max(most, `is longer than ${most} characters`).refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'holds characters that are no text');

/** Part of an address, for example `gift-cards`. */
export const slug = z.string().trim().max(limits.slug, `is longer than ${limits.slug} characters`).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'takes small letters, digits and single dashes only');

export const articleText = z.strictObject({
  title: line(limits.title),
  body: z.string().trim().min(1, 'is empty').max(limits.body, `is longer than ${limits.body} characters`)
    .refine((text) => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text), 'holds characters that are no text'),
  questions: z.array(line(limits.question)).max(limits.questions, `are more than ${limits.questions}`).transform((texts) => [...new Set(texts)]),
});
export type ArticleText = z.output<typeof articleText>;

const category = z.enum(categories);
/** A label of the intents model, or the name of an intent that an admin taught. */
const intent = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/).nullable();

export const createArticleInput = z.strictObject({ slug, category, intent, language, text: articleText, publish: z.boolean() });
export type CreateArticleInput = z.output<typeof createArticleInput>;

export const saveVersionInput = z.strictObject({
  articleId: z.string().max(64),
  language,
  /** Number of the newest version that the editor has seen; 0 where the language has none. */
  seen: z.number().int().min(0),
  category,
  intent,
  text: articleText,
  publish: z.boolean(),
});
export type SaveVersionInput = z.output<typeof saveVersionInput>;

export const archiveInput = z.strictObject({ articleId: z.string().max(64), archived: z.boolean() });

/** Intents that an article may answer; `shop_question` is what those without one belong to. */
export const articleIntents = intents.labels.filter((label) => !['shop_question', 'greeting', 'thanks', 'goodbye', 'small_talk'].includes(label));
