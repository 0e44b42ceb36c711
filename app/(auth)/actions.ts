// What the forms for signing in, signing up and claiming the set-up link do.
'use server';

import { redirect } from 'next/navigation';
import { claimSetup } from '@/lib/auth/claim-setup';
import { landingPath } from '@/lib/auth/safe-next';
import { claimSetupInput, signInInput, signUpInput } from '@/lib/auth/schema';
import { signUp } from '@/lib/auth/sign-up';
import { startSession } from '@/lib/auth/start-session';
import { verifyCredentials } from '@/lib/auth/verify-credentials';
import { action } from '@/lib/http/action';

// The strict limits count wrong passwords and new accounts, in `lib/auth`; this one only stops floods.
const rateLimit = { name: 'account-forms', points: 120, seconds: 60 };

export const signInAction = action({ access: 'public', input: signInInput, rateLimit }, async ({ input, address }) => {
  const person = await verifyCredentials(input, address);
  await startSession(person.id);
  redirect(landingPath(person.role, input.next));
});

export const signUpAction = action({ access: 'public', input: signUpInput, rateLimit }, async ({ input, address }) => {
  const person = await signUp(input, address);
  await startSession(person.id);
  redirect(landingPath(person.role, input.next));
});

export const claimSetupAction = action({ access: 'public', input: claimSetupInput, rateLimit }, async ({ input }) => {
  const admin = await claimSetup(input.token, input);
  await startSession(admin.id);
  redirect(landingPath(admin.role, null));
});
