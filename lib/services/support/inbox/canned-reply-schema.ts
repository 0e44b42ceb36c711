// Ready-made replies, as the composer and their editor see them. Free of server code.
import { z } from 'zod';
import { language, maxMessageLength } from '../schema';

export const cannedReply = z.object({ id: z.string(), locale: language, shortcut: z.string(), title: z.string(), body: z.string() });
export type CannedReply = z.infer<typeof cannedReply>;

/** What is typed after the slash. Letters of any script, so that a Chinese shop can have Chinese ones. */
export const shortcut = z.string().trim().toLowerCase().regex(/^[\p{L}\p{N}_-]{1,32}$/u, 'is not one word of at most 32 letters, digits, - and _');

const text = z.object({ title: z.string().trim().max(80), body: z.string().trim().max(maxMessageLength) })
  .refine(({ title, body }) => (title === '') === (body === ''), 'needs a title and a text, or neither');

export const cannedReplyInput = z.strictObject({
  /** The shortcut that it had; null for a new one. */
  was: z.string().max(64).nullable(),
  shortcut,
  /** In one language at least. */
  texts: z.strictObject({ en: text, zh: text }).refine(({ en, zh }) => en.body !== '' || zh.body !== '', 'has no text in any language'),
});
export type CannedReplyInput = z.output<typeof cannedReplyInput>;

export const cannedReplyId = z.strictObject({ shortcut: z.string().min(1).max(64) });
