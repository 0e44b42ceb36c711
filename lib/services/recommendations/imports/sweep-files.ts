// Uploaded files hold people's data: they are kept as long as somebody may want to import them again, and no longer.
import 'server-only';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { db } from '@/lib/db';
import { limits } from './limits';

const dayMs = 24 * 60 * 60 * 1000;

/** Deletes what is older than the limit and belongs to no import that runs or was interrupted. */
export async function sweepFiles(folder: string, now = Date.now()): Promise<void> {
  const unfinished = await db.import.findMany({ where: { state: { in: ['running', 'interrupted'] } }, select: { id: true, sha256: true } });
  const needed = new Set(unfinished.flatMap(({ id, sha256 }) => [sha256, `${id}-refused.jsonl`]));
  for (const part of ['', 'uploads']) {
    const parent = path.join(folder, part);
    for (const entry of await readdir(parent, { withFileTypes: true }).catch(() => [])) {
      if (!entry.isFile() || needed.has(entry.name)) continue;
      const file = path.join(parent, entry.name);
      const facts = await stat(file).catch(() => null);
      if (facts && now - facts.mtimeMs > limits.keptDays * dayMs) await rm(file, { force: true });
    }
  }
}
