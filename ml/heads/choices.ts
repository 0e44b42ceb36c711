// Mixture, temperature and threshold are chosen on held-out rows with an encoder that has not seen them. The shipped encoder may have
// learned from those rows afterwards; then the choices made before are kept, from the report of the head that was there.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readCurrentVersion } from '../runtime/current-version';

export const choices = z.object({ mixture: z.number(), scale: z.number(), threshold: z.number(), heldOutAccuracy: z.number() });

const reportWithChoices = z.object({
  choices,
  augmentation: z.object({ used: z.boolean(), heldOutWith: z.number(), heldOutWithout: z.number() }).optional(),
  training: z.object({ curve: z.array(z.object({ epoch: z.number().int(), loss: z.number(), heldOutAccuracy: z.number() })) }).optional(),
});

export type EarlierChoices = z.infer<typeof reportWithChoices>;

/**
 * What the report of the current head in `folder` says.
 * @throws Error when there is none: then an encoder must be trained without the held-out rows first
 */
export async function readEarlierChoices(folder: string): Promise<EarlierChoices> {
  if (!existsSync(folder)) {
    throw new Error(`The encoder has learned from the held-out rows, and there is no earlier head in ${folder} whose choices could be kept. Train the encoder without --all and the heads, then go on with --all.`);
  }
  const version = await readCurrentVersion(folder);
  return reportWithChoices.parse(JSON.parse(await readFile(path.join(folder, version, 'report.json'), 'utf8')));
}
