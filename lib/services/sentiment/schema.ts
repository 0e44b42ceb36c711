// What the sentiment service takes and gives. Shared by routes, pages, the database and the device.
import { z } from 'zod';

export const maxTextLength = 5000;
export const maxRows = 10_000;
export const maxFileBytes = 5 * 1024 * 1024;
/** Texts in one request; a file goes in many. */
export const maxTextsPerRequest = 200;

export const polarityLabels = ['bearish', 'neutral', 'bullish'] as const;

const probability = z.number().min(0).max(1);

export const sentimentOutput = z.object({
  polarity: z.object({
    label: z.enum(polarityLabels),
    probabilities: z.record(z.enum(polarityLabels), probability),
    /** P(bullish) − P(bearish). */
    score: z.number().min(-1).max(1),
    version: z.string(),
  }),
  topic: z.object({
    label: z.string(),
    probabilities: z.record(z.string(), probability),
    version: z.string(),
  }),
  /** Tickers and companies that the text names. Ranges are half-open, in UTF-16 units. */
  entities: z.array(
    z.object({
      kind: z.enum(['ticker', 'company']),
      name: z.string(),
      ticker: z.string().optional(),
      start: z.number().int().min(0),
      end: z.number().int().min(0),
    }),
  ),
  /** Leave-one-out effects on the score; absent until somebody asks for them. */
  words: z
    .array(z.object({ start: z.number().int().min(0), end: z.number().int().min(0), effect: z.number() }))
    .optional(),
});

export type SentimentOutput = z.infer<typeof sentimentOutput>;
