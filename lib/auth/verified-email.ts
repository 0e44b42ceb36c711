// The e-mail address that a provider vouches for. GitHub's profile does not say whether an address is verified, so its
// list of addresses is read; Google says it in the profile.
import { z } from 'zod';

const gitHubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));
const googleProfile = z.object({ email: z.string(), email_verified: z.literal(true) });

interface ProviderSignIn {
  provider: string;
  accessToken: string | undefined;
  profile: unknown;
}

/** The verified address in lower case, or null when the provider vouches for none. */
export async function findVerifiedEmail({ provider, accessToken, profile }: ProviderSignIn): Promise<string | null> {
  if (provider === 'google') {
    const parsed = googleProfile.safeParse(profile);
    return parsed.success ? parsed.data.email.trim().toLowerCase() : null;
  }
  if (provider !== 'github' || !accessToken) return null;
  const response = await fetch('https://api.github.com/user/emails', {
    headers: { authorization: `Bearer ${accessToken}`, accept: 'application/vnd.github+json' },
    signal: AbortSignal.timeout(10_000),
  });
  const parsed = gitHubEmails.safeParse(response.ok ? await response.json() : []);
  const primary = parsed.data?.find((entry) => entry.primary && entry.verified);
  return primary ? primary.email.trim().toLowerCase() : null;
}
