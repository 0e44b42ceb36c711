// next-auth's settings. It keeps the protocols; who a person is and whether a session lives is ours (`session.ts`).
import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { parseInput } from '@/lib/http/failure';
import { admitProviderAccount, findProviderUser } from './admit-provider-account';
import { createSession } from './create-session';
import { findLiveSession } from './find-live-session';
import { configuredProviders } from './providers';
import { signInInput } from './schema';
import { cookieLifeS } from './session-cookie';
import { currentDevice } from './start-session';
import { findVerifiedEmail } from './verified-email';
import { verifyCredentials } from './verify-credentials';

/** The settings, read late so that `next build` needs no secrets. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: cookieLifeS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials) {
          const { address } = await currentDevice();
          return verifyCredentials(parseInput(signInInput, { ...credentials }), address);
        },
      }),
      ...configuredProviders().map(({ provider }) => provider),
    ],
    callbacks: {
      async signIn({ account, profile, user }) {
        if (!account || account.type === 'credentials') return true;
        const admission = await admitProviderAccount(account, {
          verifiedEmail: await findVerifiedEmail({ provider: account.provider, accessToken: account.access_token, profile }),
          name: user.name,
        });
        return admission === 'admitted' || `/sign-in?error=${admission}`;
      },
      async jwt({ token, user, account }) {
        if (!account) return { sessionId: token.sessionId };
        const userId = account.type === 'credentials' ? user.id : (await findProviderUser(account))?.id;
        if (!userId) throw new AppError('unauthenticated', 'Nobody here has this account.');
        return { sessionId: await createSession(userId, await currentDevice()) };
      },
      async session({ session, token }) {
        const person = typeof token.sessionId === 'string' ? await findLiveSession(token.sessionId) : null;
        return { expires: session.expires, user: person ? { name: person.name, email: person.email } : undefined };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sessionId === 'string') await db.session.deleteMany({ where: { id: token.sessionId } });
      },
    },
  };
}
