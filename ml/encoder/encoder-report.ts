// What is known about how the encoder was trained: `report.json` beside its weights.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readCurrentVersion } from '../runtime/current-version';

export const encoderReport = z.object({
  /** Day of training, ISO 8601. */
  date: z.string(),
  minutes: z.number(),
  seed: z.number().int(),
  threads: z.number().int(),
  /** Whether the rows held out for choices were learned from too. */
  learnedFromHeldOut: z.boolean(),
  tasks: z.array(z.object({ name: z.string(), labels: z.number().int(), rows: z.number().int(), heldOut: z.number().int() })),
  /** Test accuracy of the encoder's own heads, by task, with the weights as trained and with those that are shipped. */
  eightBits: z.record(z.string(), z.object({ trained: z.number(), shipped: z.number() })).optional(),
  /** Held-out accuracy of the encoder's own heads, without n-grams, by task. */
  curve: z.array(z.object({ epoch: z.number().int(), loss: z.number(), heldOutAccuracy: z.record(z.string(), z.number()) })),
});

export type EncoderReport = z.infer<typeof encoderReport>;

/** Of the current encoder. @throws Error when there is none */
export async function readEncoderReport(modelsFolder: string): Promise<EncoderReport> {
  const folder = path.join(modelsFolder, 'encoder');
  const version = await readCurrentVersion(folder);
  return encoderReport.parse(JSON.parse(await readFile(path.join(folder, version, 'report.json'), 'utf8')));
}

/** The curve on one task; empty where the encoder never saw it. */
export const curveOf = ({ curve }: EncoderReport, task: string) =>
  curve.flatMap(({ epoch, loss, heldOutAccuracy }) => {
    const accuracy = heldOutAccuracy[task];
    return accuracy === undefined ? [] : [{ epoch, loss, heldOutAccuracy: accuracy }];
  });
