// What the sentiment service takes and gives. Shared by routes, pages, the database and the device.
import { z } from 'zod';
import { polarityLabels } from './labels';
import { maxCompanies, maxRows, maxTextLength, maxTextsPerRequest } from './limits';
import { describeTextProblem, findTextProblem } from './text-problem';

const probability = z.number().min(0).max(1);
const offset = z.number().int().min(0).max(maxTextLength);

export const sentimentOutput = z.object({
  polarity: z.object({
    label: z.enum(polarityLabels),
    probabilities: z.record(z.enum(polarityLabels), probability),
    /** P(bullish) − P(bearish). */
    score: z.number().min(-1).max(1),
    /** How far the verdict may be relied on; absent in answers of versions that did not say. */
    certainty: z.enum(['clear', 'ambiguous', 'unknown']).optional(),
    version: z.string().max(64),
  }),
  topic: z.object({
    label: z.string().max(64),
    probabilities: z.record(z.string().max(64), probability),
    version: z.string().max(64),
  }),
  /** Tickers and companies that the text names. Ranges are half-open, in UTF-16 units. */
  entities: z
    .array(
      z.object({
        kind: z.enum(['ticker', 'company']),
        name: z.string().max(200),
        ticker: z.string().max(20).optional(),
        start: offset,
        end: offset,
      }),
    )
    .max(1000),
  /** Where a text names several companies: what it says of each. */
  companies: z
    .object({
      version: z.string().max(64),
      verdicts: z
        .array(
          z.object({
            name: z.string().max(200),
            ticker: z.string().max(20).optional(),
            label: z.enum(polarityLabels),
            probabilities: z.record(z.enum(polarityLabels), probability),
            certainty: z.enum(['clear', 'ambiguous', 'unknown']),
          }),
        )
        .min(2)
        .max(maxCompanies),
    })
    .optional(),
  /** Present where the text is longer than the encoder reads. */
  cut: z.literal(true).optional(),
  /** Leave-one-out effects on the score; absent until somebody asks for them. */
  words: z
    .array(z.object({ start: offset, end: offset, effect: z.number().min(-2).max(2) }))
    .max(maxTextLength)
    .optional(),
});

export type SentimentOutput = z.infer<typeof sentimentOutput>;

/** One text, trimmed, that can be judged. */
export const sentimentText = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const problem = findTextProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: describeTextProblem(problem, text) });
  });

const texts = z.array(sentimentText).min(1, 'is empty').max(maxTextsPerRequest, `holds more than ${maxTextsPerRequest} texts`);

/** Texts that belong together: one paste of many lines, or one file. The caller makes up the id. */
export const batchInput = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(120),
  /** How many rows of the batch come before the first text of this request. */
  offset: z.number().int().min(0).max(maxRows - 1).default(0),
});

export type BatchInput = z.infer<typeof batchInput>;

export const sentimentInput = z
  .strictObject({
    text: sentimentText.optional(),
    texts: texts.optional(),
    /** Ids for the answers, made up by the caller, so that asking twice records once. */
    ids: z.array(z.uuid()).optional(),
    batch: batchInput.optional(),
    /** Also say how far each word moved the score. */
    attribute: z.boolean().default(false),
  })
  .superRefine(({ text, texts: many, ids }, context) => {
    if ((text === undefined) === (many === undefined)) {
      context.addIssue({ code: 'custom', message: 'send either `text` or `texts`' });
      return;
    }
    const count = many?.length ?? 1;
    if (ids && (ids.length !== count || new Set(ids).size !== count)) {
      context.addIssue({ code: 'custom', path: ['ids'], message: `needs ${count} different ids, one a text` });
    }
  })
  .transform(({ text, texts: many, ...rest }) => ({ texts: many ?? (text === undefined ? [] : [text]), ...rest }));

export type SentimentInput = z.output<typeof sentimentInput>;

/** One recorded answer, as the API gives it. */
export const sentimentAnswer = sentimentOutput.extend({
  id: z.string(),
  version: z.string(),
  ranOn: z.enum(['server', 'browser']),
  engine: z.string(),
  latencyMs: z.number().min(0),
});

export type SentimentAnswer = z.infer<typeof sentimentAnswer>;
