// What is known about how the encoder was trained: `report.json` beside its weights.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

export const encoderReport = z.object({
  /** Day of training, ISO 8601. */
  date: z.string(),
  minutes: z.number(),
  seed: z.number().int(),
  threads: z.number().int(),
  /** Whether the rows held out for choices were learned from too. */
  learnedFromHeldOut: z.boolean(),
  tasks: z.array(z.object({ name: z.string(), labels: z.number().int(), rows: z.number().int(), heldOut: z.number().int() })),
  /** Held-out accuracy of the encoder's own heads, without n-grams, by task. */
  curve: z.array(z.object({ epoch: z.number().int(), loss: z.number(), heldOutAccuracy: z.record(z.string(), z.number()) })),
});

export type EncoderReport = z.infer<typeof encoderReport>;

/** The current encoder's curve on one task; empty where it never saw the task. */
export async function readCurve(modelsFolder: string, task: string): Promise<{ epoch: number; loss: number; heldOutAccuracy: number }[]> {
  const folder = path.join(modelsFolder, 'encoder');
  const { version } = JSON.parse(await readFile(path.join(folder, 'current.json'), 'utf8')) as { version: string };
  const { curve } = encoderReport.parse(JSON.parse(await readFile(path.join(folder, version, 'report.json'), 'utf8')));
  return curve.flatMap(({ epoch, loss, heldOutAccuracy }) => {
    const accuracy = heldOutAccuracy[task];
    return accuracy === undefined ? [] : [{ epoch, loss, heldOutAccuracy: accuracy }];
  });
}
