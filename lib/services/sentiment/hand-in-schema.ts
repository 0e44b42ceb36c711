// What a device hands in. Checked like any stranger's input.
import { z } from 'zod';
import { maxRows, maxTextsPerRequest } from './limits';
import { batchInput, sentimentOutput, sentimentText } from './schema';

const tenMinutesMs = 600_000;

const deviceAnswer = z
  .strictObject({
    id: z.uuid(),
    text: sentimentText,
    output: sentimentOutput,
    engine: z.string().regex(/^[\w-]{1,20}$/, 'is no name of an engine'),
    latencyMs: z.number().min(0).max(tenMinutesMs),
    batch: batchInput.pick({ id: true, name: true }).optional(),
    row: z.number().int().min(1).max(maxRows).optional(),
    /** When the device answered, in milliseconds since 1970. */
    createdAt: z.number().int().min(Date.UTC(2020, 0, 1)),
  })
  .superRefine(({ text, output }, context) => {
    const ranges = [...output.entities, ...(output.words ?? [])];
    if (ranges.some(({ start, end }) => start >= end || end > text.length)) {
      context.addIssue({ code: 'custom', path: ['output'], message: 'names a place outside its text' });
    }
  });

export const handInInput = z.strictObject({
  answers: z.array(deviceAnswer).min(1, 'is empty').max(maxTextsPerRequest, `holds more than ${maxTextsPerRequest} answers`)
    .refine((answers) => new Set(answers.map(({ id }) => id)).size === answers.length, 'names an id twice'),
});
