// Keys in memory: a shop's server calls with the same one a thousand times a second.
import { db } from '@/lib/db';
import type { ApiKeyKind } from '@/lib/generated/prisma/enums';
import { keepNewest } from '../keep-newest';
import { readOrigins } from './read-key';

export interface ServedKey {
  id: number;
  kind: ApiKeyKind;
  name: string;
  origins: readonly string[];
  catalogue: { id: number; slug: string; name: string };
}

const keptMs = 60_000;
const mostKept = 1000;

interface Kept {
  key: ServedKey | null;
  at: number;
}
// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilApiKeys?: Map<string, Kept>; trefoilKeyOrigins?: { origins: Promise<Set<string>>; at: number } | undefined };
const keys = (holder.trefoilApiKeys ??= new Map());

/** After a key was made or revoked. */
export function forgetKeys(): void {
  keys.clear();
  holder.trefoilKeyOrigins = undefined;
}

/** @param keyHash of a secret key, or a public one as it is @returns null for one that is unknown or revoked, or whose catalogue is gone */
export async function findKey(keyHash: string, now = Date.now()): Promise<ServedKey | null> {
  const kept = keys.get(keyHash);
  if (kept && now - kept.at < keptMs) return kept.key;
  const row = await db.apiKey.findUnique({ where: { keyHash }, include: { catalogue: { select: { id: true, slug: true, name: true, archivedAt: true } } } });
  const usable = row && !row.revokedAt && !row.catalogue.archivedAt ? row : null;
  const key = usable && { id: usable.id, kind: usable.kind, name: usable.name, origins: readOrigins(usable), catalogue: usable.catalogue };
  keepNewest(keys, keyHash, { key, at: now }, mostKept);
  // Once a minute at most, since that is how long a key is remembered.
  if (key) await db.apiKey.updateMany({ where: { id: key.id }, data: { lastUsedAt: new Date(now) } });
  return key;
}

/** Whether any public key lets pages of `origin` call: all that can be known before a request shows its key. */
export async function isKnownOrigin(origin: string, now = Date.now()): Promise<boolean> {
  if (!holder.trefoilKeyOrigins || now - holder.trefoilKeyOrigins.at > keptMs) {
    const origins = db.apiKey.findMany({ where: { kind: 'public', revokedAt: null }, select: { origins: true } }).then((rows) => new Set(rows.flatMap(readOrigins)));
    holder.trefoilKeyOrigins = { origins, at: now };
    origins.catch(() => (holder.trefoilKeyOrigins = undefined));
  }
  return (await holder.trefoilKeyOrigins.origins).has(origin);
}
