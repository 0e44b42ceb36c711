// What a person can say about an answer. Shared by the control on the page, the device's outbox and the route.
import { z } from 'zod';
import { FeedbackReason, Verdict, type Service } from '@/lib/generated/prisma/enums';

export const maxCommentLength = 2000;

export const verdicts = Object.values(Verdict);
export const feedbackReasons = Object.values(FeedbackReason);

/** What a person can say was wrong, by service. */
export const reasonsOf: Record<Service, readonly FeedbackReason[]> = {
  support: ['not_understood', 'wrong_article', 'incomplete', 'other'],
  sentiment: ['wrong_label', 'wrong_topic', 'wrong_words', 'missing_context', 'other'],
  recommendations: ['other'],
};

const comment = z
  .string()
  .trim()
  .max(maxCommentLength, `is longer than ${maxCommentLength} characters`)
  .refine((text) => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text), 'holds characters that are no text')
  .transform((text) => (text === '' ? undefined : text));

/** The label that is right, for one task behind the answer. What the model said is never taken from the caller. */
const correction = z.strictObject({
  task: z.string().min(1).max(64),
  corrected: z.string().min(1).max(64),
});

export const feedbackInput = z.strictObject({
  verdict: z.enum(Verdict),
  reason: z.enum(FeedbackReason).optional(),
  comment: comment.optional(),
  corrections: z
    .array(correction)
    .max(10)
    .refine((all) => new Set(all.map(({ task }) => task)).size === all.length, 'corrects one task more than once')
    .default([]),
});

export type FeedbackValue = z.output<typeof feedbackInput>;

/** One person's feedback, as the API gives it back. */
export const feedbackAnswer = z.object({
  predictionId: z.string(),
  verdict: z.enum(Verdict),
  reason: z.enum(FeedbackReason).nullable(),
  comment: z.string().nullable(),
  corrections: z.array(z.object({ task: z.string(), said: z.string(), corrected: z.string() })),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type FeedbackAnswer = z.infer<typeof feedbackAnswer>;
