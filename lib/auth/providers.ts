// Sign-in through GitHub and Google, each only where its variables are set.
import GitHubProvider from 'next-auth/providers/github';
import GoogleProvider from 'next-auth/providers/google';
import type { Provider } from 'next-auth/providers/index';
import { env } from '@/lib/env';

/** The providers that are configured, in the order of their buttons. */
export function configuredProviders(): { id: 'github' | 'google'; name: string; provider: Provider }[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = env();
  return [
    ...(GITHUB_ID && GITHUB_SECRET
      ? [{ id: 'github' as const, name: 'GitHub', provider: GitHubProvider({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET }) }]
      : []),
    ...(GOOGLE_ID && GOOGLE_SECRET
      ? [{ id: 'google' as const, name: 'Google', provider: GoogleProvider({ clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET }) }]
      : []),
  ];
}
