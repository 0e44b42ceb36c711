// What a saved folder holds, so that it can be read without knowing how it was made.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const description = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), size: z.number().int(), count: z.number().int(), precision: z.enum(['float32', 'int8']) }),
  z.object({ kind: z.literal('approximate'), size: z.number().int(), count: z.number().int(), scale: z.number() }),
]);
export type NearestDescription = z.infer<typeof description>;

const fileIn = (folder: string) => path.join(folder, 'nearest.json');

/** Makes the folder if need be. */
export async function writeDescription(folder: string, content: NearestDescription): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(fileIn(folder), JSON.stringify(content));
}

/** @throws Error when the folder holds none */
export const readDescription = async (folder: string): Promise<NearestDescription> => description.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')));
