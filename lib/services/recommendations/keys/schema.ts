// Keys by which shops call the service. Free of server code: the form reads it too.
import { z } from 'zod';
import { siteOrigin } from '@/lib/embed/origin-schema';
import { maxOrigins } from '@/lib/embed/site-origin';
import { ApiKeyKind } from '@/lib/generated/prisma/enums';

export const keyInput = z
  .object({
    catalogue: z.string().min(1).max(64),
    kind: z.enum(ApiKeyKind),
    name: z.string().trim().min(1, 'is empty').max(60),
    origins: z.array(siteOrigin).max(maxOrigins, `are more than ${maxOrigins}`).transform((origins) => [...new Set(origins)]).default([]),
  })
  .refine(({ kind, origins }) => kind === 'secret' || origins.length > 0, { path: ['origins'], message: 'are missing: a public key serves named pages only' });
export type KeyInput = z.output<typeof keyInput>;

/** A key as admins see it; never what is secret of it. */
export const keyView = z.object({
  id: z.number().int(),
  kind: z.enum(ApiKeyKind),
  name: z.string(),
  /** The first characters of a secret key, a public one whole. */
  prefix: z.string(),
  origins: z.array(z.string()),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type KeyView = z.infer<typeof keyView>;
