// Whose conversations a request may see. Every query of a conversation takes its condition from here.
import { createHash } from 'node:crypto';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { AppError } from '@/lib/errors';
import type { ConversationWhereInput } from '@/lib/generated/prisma/models';

/** A signed-in person, or whoever holds a visitor's token. */
export type Customer = { userId: string } | { visitorHash: string };

export const visitorHeader = 'x-visitor-token';

/** 32 random bytes in base64url. Shorter ones could be guessed. */
const visitorToken = /^[\w-]{43}$/;

/** Conversations of `customer`. What a visitor's user has claimed is the user's alone. */
export function ownedBy(customer: Customer): ConversationWhereInput {
  return 'userId' in customer ? { userId: customer.userId } : { visitorHash: customer.visitorHash, userId: null };
}

/** Whose a conversation is; null once their account is gone. */
export function customerOfConversation({ userId, visitorHash }: { userId: string | null; visitorHash: string | null }): Customer | null {
  if (userId) return { userId };
  return visitorHash ? { visitorHash } : null;
}

/** The form in which a visitor's token is kept. */
export const hashVisitorToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** The hash of the visitor's token that a request carries; undefined without one. @throws AppError `invalid_input` for another form */
export function visitorHashOf(headers: Headers): string | undefined {
  const token = headers.get(visitorHeader);
  if (token === null) return undefined;
  if (visitorToken.test(token)) return hashVisitorToken(token);
  const message = 'is not 32 random bytes in base64url';
  throw new AppError('invalid_input', `${visitorHeader}: ${message}`, { issues: [{ path: visitorHeader, message }], values: { summary: `${visitorHeader}: ${message}` } });
}

/** Who is asking: the signed-in person, else the visitor. @throws AppError `unauthenticated` for neither */
export function customerOf(user: Pick<SessionUser, 'id'> | null, headers: Headers): Customer {
  if (user) return { userId: user.id };
  const visitorHash = visitorHashOf(headers);
  if (visitorHash) return { visitorHash };
  throw new AppError('unauthenticated', `Sign in, or send a visitor's token in the header ${visitorHeader}.`);
}

/** Names the customer's bucket of a rate limit. */
export const customerKey = (customer: Customer) => ('userId' in customer ? customer.userId : customer.visitorHash);
