// An artefact on disk as a row of `ModelVersion`, which is never changed.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { InputJsonValue } from '@prisma/client/runtime/client';
import type { ArtefactSource } from '@/lib/engine/protocol';
import type { Prisma } from '@/lib/generated/prisma/client';

/** What the database keeps of an artefact. */
export async function describeArtefact(dir: string): Promise<{ sha256: string; manifest: InputJsonValue }> {
  const bytes = await readFile(path.join(dir, 'manifest.json'));
  return { sha256: createHash('sha256').update(bytes).digest('hex'), manifest: JSON.parse(bytes.toString('utf8')) as InputJsonValue };
}

/** @returns the row's id; one that is there stays as it is */
export async function registerVersion(transaction: Pick<Prisma.TransactionClient, 'modelVersion'>, { task, version, dir }: ArtefactSource): Promise<string> {
  const facts = await describeArtefact(dir);
  const row = await transaction.modelVersion.upsert({
    where: { task_version: { task, version } },
    create: { task, version, ...facts },
    update: {},
  });
  return row.id;
}
