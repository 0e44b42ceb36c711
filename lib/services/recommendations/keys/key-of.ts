// Which key a request shows, and whether it may be shown there.
import { AppError } from '@/lib/errors';
import { hashKey, publicPrefix, secretPrefix } from './create-key';
import { findKey, type ServedKey } from './find-key';

export const keyHeader = 'x-trefoil-key';

const unknown = () => new AppError('unauthenticated', 'This key is unknown or has been revoked.');

/**
 * A secret key in `Authorization: Bearer trf_…`, or a public one in `x-trefoil-key: pk_…` from a page of its origins. Null without either.
 * @throws AppError `unauthenticated` for a key that opens nothing, `forbidden` for a public one from elsewhere
 */
export async function keyOf({ headers }: { headers: Pick<Headers, 'get'> }): Promise<ServedKey | null> {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const key = bearer.startsWith(secretPrefix) ? await findKey(hashKey(bearer)) : null;
    if (key?.kind !== 'secret') throw unknown();
    return key;
  }
  const shown = headers.get(keyHeader);
  if (shown === null) return null;
  const key = shown.startsWith(publicPrefix) ? await findKey(shown) : null;
  if (key?.kind !== 'public') throw unknown();
  const origin = headers.get('origin');
  if (origin === null || !key.origins.includes(origin)) throw new AppError('forbidden', `This key serves no pages of ${origin ?? 'a caller that names no origin'}.`);
  return key;
}
