// What customers send, beside messages.
import { z } from 'zod';
import { feedbackInput } from '@/lib/feedback/schema';
import { Verdict } from '@/lib/generated/prisma/enums';
import { answerData, language, messageText } from '../schema';

export const conversationParams = z.object({ id: z.string().min(1).max(64) });
export const messageParams = conversationParams.extend({ messageId: z.coerce.number().int().positive() });

/** From `after` on; nonsense is read as the beginning. */
export const afterQuery = z.object({ after: z.coerce.number().int().min(0).optional().catch(undefined) });

export const startInput = z
  .strictObject({ locale: language, channel: z.enum(['page', 'widget']).optional(), siteKey: z.string().min(1).max(64).optional() })
  .refine(({ channel, siteKey }) => (channel === 'widget') === (siteKey !== undefined) || channel === undefined, {
    path: ['siteKey'], message: 'is what a widget names, and nobody else',
  });

/** An empty name is none. */
export const contactInput = z.strictObject({
  name: z.string().trim().max(100, 'is longer than 100 characters').transform((name) => name || undefined).optional(),
  email: z.string().trim().toLowerCase().max(200).pipe(z.email('is no e-mail address')),
});

export const satisfactionInput = z.strictObject({ score: z.number().int().min(1).max(5), comment: feedbackInput.shape.comment });

/** `verdict` null takes the rating back. */
export const ratingInput = z.strictObject({
  verdict: z.enum(Verdict).nullable(),
  reason: feedbackInput.shape.reason,
  comment: feedbackInput.shape.comment,
});
export type RatingInput = z.output<typeof ratingInput>;

export const readInput = z.strictObject({ id: z.number().int().positive() });

const handedInAt = z.union([z.iso.datetime(), z.number().int().min(Date.UTC(2020, 0, 1))]).transform((at) => new Date(at));

/** A device knows articles of ours only, and no orders. */
const deviceAnswer = answerData
  .omit({ order: true, changeId: true })
  .refine(({ passages }) => passages.every(({ href }) => /^\/(?!\/)/.test(href)), { path: ['passages'], message: 'lead to another site' });

export const maxHandedIn = 200;
const maxAnswerLength = 20_000;

const handedInMessage = z.discriminatedUnion('author', [
  z.strictObject({ author: z.literal('customer'), clientId: z.uuid(), text: messageText, at: handedInAt }),
  z.strictObject({
    author: z.literal('bot'),
    /** `<clientId of the message>:bot:0` for the first answer to a message: then it is never answered a second time. */
    clientId: z.string().regex(/^[\w:-]{1,100}$/, 'is no id'),
    text: z.string().max(maxAnswerLength, `is longer than ${maxAnswerLength} characters`),
    data: deviceAnswer.optional(),
    at: handedInAt,
  }),
]);

export const handInInput = z.strictObject({
  messages: z.array(handedInMessage).min(1, 'is empty').max(maxHandedIn, `holds more than ${maxHandedIn} messages`)
    .refine((messages) => new Set(messages.map(({ clientId }) => clientId)).size === messages.length, 'names an id twice'),
});
export type HandInInput = z.output<typeof handInInput>;
