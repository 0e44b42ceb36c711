// Where the one-time link from the terminal leads: the first account, which becomes the admin.
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { canClaimSetup } from '@/lib/auth/claim-setup';
import { AuthCard } from '../_components/auth-card';
import { ClaimSetupForm } from '../_components/new-account-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.setup');
  // The address holds the token: it must not travel on in a Referer.
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function SetupPage({ searchParams }: { searchParams: Search }) {
  const [{ token }, t] = await Promise.all([searchParams, getTranslations('auth.setup')]);
  if (typeof token === 'string' && token.length <= 200 && (await canClaimSetup(token))) {
    return (
      <AuthCard title={t('title')} description={t('description')}>
        <ClaimSetupForm token={token} />
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t('refusedTitle')} description={t('refused')}>
      <Button asChild>
        <Link href="/sign-in">{t('toSignIn')}</Link>
      </Button>
    </AuthCard>
  );
}
