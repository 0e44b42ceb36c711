// Keys by which shops call the service. Free of server code: the form reads it too.
import { z } from 'zod';
import { ApiKeyKind } from '@/lib/generated/prisma/enums';

export const maxOrigins = 20;

/** Only what browsers send as an origin: a pattern would let in more than its author thought of. */
const plainOrigin = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/** In the form that browsers send: lower case, Punycode, no default port. A slash at the end is forgiven. */
export const siteOrigin = z.string().trim().max(300).transform((text, context) => {
  const fail = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (text.includes('*')) return fail('holds a *: write each origin out');
  if (!/^https?:\/\//i.test(text)) return fail('begins with neither https:// nor http://');
  if (!URL.canParse(text)) return fail('names no host');
  const { origin, pathname, search, hash, username, password } = new URL(text);
  if (pathname !== '/' || search || hash || username || password) return fail('says more than an origin: leave out what follows the host');
  return plainOrigin.test(origin) ? origin : fail('names no host');
});

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
