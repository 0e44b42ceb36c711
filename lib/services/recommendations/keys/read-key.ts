import { z } from 'zod';
import type { ApiKey } from '@/lib/generated/prisma/client';
import type { KeyView } from './schema';

/** The exact origins in a row; of one that cannot be read, none. */
export const readOrigins = ({ origins }: Pick<ApiKey, 'origins'>): string[] => z.array(z.string()).catch([]).parse(origins);

/** A row as admins see it. */
export function readKey(row: ApiKey): KeyView {
  const { id, kind, name, keyHash, prefix, createdBy } = row;
  return {
    id, kind, name, createdBy,
    prefix: kind === 'public' ? keyHash : prefix,
    origins: readOrigins(row),
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
