// Who may have texts judged over the protocol: people who are signed in, and servers that know the token.
import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import { requireUser } from '@/lib/auth/session';
import { env } from '@/lib/env';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** @throws AppError `unauthenticated` */
export async function authoriseInference(request: Request): Promise<void> {
  const { INFERENCE_API_TOKEN: token } = env();
  const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token && given && timingSafeEqual(digest(token), digest(given))) return;
  await requireUser();
}
