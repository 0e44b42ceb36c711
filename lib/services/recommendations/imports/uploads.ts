// Files on their way here: sent in parts, since the server's proxy cuts large bodies, so that a broken line costs one part and memory holds one
// part. A whole file lies in the import folder under the hash of its bytes.
import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { getCatalogue } from '../catalogues/find-catalogue';
import { requireAdmin, type Actor } from '../require-admin';
import { importFolder, storedFile } from './import-folder';
import { limits } from './limits';
import { recogniseFile } from './recognise-file';
import type { UploadInput } from './upload-schema';
import { sweepFiles } from './sweep-files';

const description = z.object({ fileName: z.string(), sizeBytes: z.number(), catalogueId: z.number(), actorId: z.string() });

export const currentFolder = () => importFolder(env().DATABASE_URL);
const partFile = (upload: string) => path.join(currentFolder(), 'uploads', upload);

/** @throws AppError `forbidden`, `not_found`, `too_large` */
export async function beginUpload(actor: Actor, { catalogue: slug, fileName, sizeBytes }: UploadInput): Promise<{ upload: string; partBytes: number }> {
  requireAdmin(actor);
  const catalogue = await getCatalogue(slug);
  if (sizeBytes > limits.fileBytes) throw tooLarge(sizeBytes);
  await sweepFiles(currentFolder());
  const upload = randomUUID();
  await mkdir(path.dirname(partFile(upload)), { recursive: true });
  await writeFile(`${partFile(upload)}.json`, JSON.stringify({ fileName, sizeBytes, catalogueId: catalogue.id, actorId: actor.id } satisfies z.infer<typeof description>));
  await writeFile(partFile(upload), '');
  return { upload, partBytes: limits.partBytes };
}

/**
 * Puts one part where it belongs; the same part sent again changes nothing.
 * @returns how many bytes are here
 * @throws AppError `forbidden`, `not_found`, `conflict` with what is here where a part is missing before this one
 */
export async function appendUpload(actor: Actor, { upload, offset, bytes }: { upload: string; offset: number; bytes: Uint8Array }): Promise<number> {
  const { sizeBytes } = await describe(actor, upload);
  const file = await open(partFile(upload), 'r+');
  try {
    const { size } = await file.stat();
    if (offset > size) throw new AppError('conflict', `${size} bytes are here; the part that follows them is needed.`, { key: 'upload_gap', values: { size } });
    if (offset + bytes.byteLength > sizeBytes) throw new AppError('invalid_input', 'The file is longer than was said.', { key: 'upload_longer' });
    await file.write(bytes, 0, bytes.byteLength, offset);
    return Math.max(size, offset + bytes.byteLength);
  } finally {
    await file.close();
  }
}

/**
 * Looks what the file is. Nothing is imported yet.
 * @returns the import's id
 * @throws AppError `forbidden`, `not_found`, `conflict` where parts are missing, `invalid_input` where it is no table of text
 */
export async function finishUpload(actor: Actor, upload: string): Promise<number> {
  const { fileName, sizeBytes, catalogueId } = await describe(actor, upload);
  const part = partFile(upload);
  const { size } = await stat(part);
  if (size < sizeBytes) throw new AppError('conflict', `${size} bytes of ${sizeBytes} are here.`, { key: 'upload_gap', values: { size } });
  try {
    const { format } = await recogniseFile(part);
    const sha256 = await hashOf(part);
    await rename(part, storedFile(currentFolder(), sha256));
    const { id } = await db.import.create({ data: { catalogueId, kind: format.plan.kind, fileName, sha256, sizeBytes, format, startedByName: actor.name }, select: { id: true } });
    return id;
  } finally {
    await Promise.all([rm(part, { force: true }), rm(`${part}.json`, { force: true })]);
  }
}

async function describe(actor: Actor, upload: string) {
  requireAdmin(actor);
  const known = await readFile(`${partFile(z.uuid().parse(upload))}.json`, 'utf8').then(
    (text) => description.parse(JSON.parse(text)),
    () => null,
  );
  if (!known || known.actorId !== actor.id) throw new AppError('not_found', 'There is no such upload; begin again.', { key: 'upload_gone' });
  return known;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

const tooLarge = (sizeBytes: number) =>
  new AppError('too_large', `The file has ${sizeBytes} bytes, more than ${limits.fileBytes}. Compress it with gzip, or split it.`, {
    key: 'import_too_large',
    values: { gigabytes: limits.fileBytes / 1024 ** 3 },
  });
