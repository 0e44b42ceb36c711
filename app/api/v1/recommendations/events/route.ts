// What people did: one event or up to a thousand, each judged by itself. Taking events back is as public as making them.
import { cookies } from 'next/headers';
import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { env } from '@/lib/env';
import { takeToken } from '@/lib/http/rate-limit';
import { currentCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { recordEvents } from '@/lib/services/recommendations/events/record-events';
import { retractEvents } from '@/lib/services/recommendations/events/retract-events';
import { catalogueOf, namedAsker, preflight, recommendationsRoute } from '@/lib/services/recommendations/keys/recommendations-route';
import type { ServedKey } from '@/lib/services/recommendations/keys/find-key';
import { eventInput, eventsInput, externalId, maxBulkEvents } from '@/lib/services/recommendations/schema';
import { askerKey, hashVisitorToken, newVisitorToken, visitorCookie, visitorCookieOptions, type Asker } from '@/lib/services/recommendations/shoppers/asker';

const rateLimit = { name: 'recommendations-events', points: 200, seconds: 10 };
/** Of one person: more than anybody does, less than what would move a trend. */
const eventsAPerson = { name: 'recommendations-events-person', points: 6000, seconds: 600 };
const mebibyte = 1024 * 1024;

const single = eventInput.extend({ catalogue: eventsInput.shape.catalogue });
const recordInput = z.union([eventsInput, single.transform(({ catalogue, ...event }) => ({ catalogue, events: [event] }))]);
const retractInput = z.strictObject({ catalogue: eventsInput.shape.catalogue, user: externalId.optional(), keys: z.array(z.string().min(1).max(200)).min(1).max(maxBulkEvents) });

const catalogueIn = (key: ServedKey | null, named: string | undefined) => {
  const slug = catalogueOf(key, named);
  return key ? key.catalogue : currentCatalogue(slug);
};

export const OPTIONS = preflight;

const recordOptions = { direct: 'POST /api/v1/recommendations/events', access: 'anyone', body: recordInput, maxBytes: mebibyte, rateLimit } as const;

export const POST = recommendationsRoute(recordOptions, async ({ body, key, asker }) => {
  const who = asker ?? (key ? null : await newVisitor());
  if (who && key?.kind !== 'secret') for (let count = 0; count < body.events.length; count++) await takeToken(eventsAPerson, askerKey(who));
  return { results: await recordEvents(who, await catalogueIn(key, body.catalogue), body.events, { namesUsers: key?.kind === 'secret' }) };
});

export const DELETE = recommendationsRoute({ access: 'anyone', body: retractInput, maxBytes: mebibyte, rateLimit }, async ({ body, key, asker }) => {
  const who = namedAsker(key, asker, body.user);
  if (!who) throw new AppError('unauthenticated', 'Nobody is named whose events these are.');
  return { retracted: await retractEvents(who, await catalogueIn(key, body.catalogue), body.keys) };
});

/** The first thing that somebody does gives them the cookie by which they are known. */
async function newVisitor(): Promise<Asker> {
  const token = newVisitorToken();
  (await cookies()).set(visitorCookie, token, visitorCookieOptions(env().NEXTAUTH_URL.startsWith('https://')));
  return { visitorHash: hashVisitorToken(token) };
}
