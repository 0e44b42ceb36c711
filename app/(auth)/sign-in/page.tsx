// Sign-in. Whoever is signed in already goes on at once.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { configuredProviders } from '@/lib/auth/providers';
import { landingPath, safeNext } from '@/lib/auth/safe-next';
import { findSessionUser } from '@/lib/auth/session';
import { AuthCard } from '../_components/auth-card';
import { ProviderButtons } from '../_components/provider-buttons';
import { SignInForm } from '../_components/sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn');
  return { title: t('title'), robots: { index: false } };
}

const refusals = ['disabled', 'email_unverified', 'email_taken'] as const;

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const [search, user, t] = await Promise.all([searchParams, findSessionUser(), getTranslations('auth')]);
  const next = safeNext([search.next].flat()[0]);
  if (user) redirect(landingPath(user.role, next));
  const refusal = refusals.find((known) => known === search.error) ?? 'other';
  return (
    <AuthCard
      title={t('signIn.title')}
      description={t('signIn.description')}
      footer={t.rich('signIn.footer', {
        link: (text) => (
          <Link className="font-semibold text-primary underline underline-offset-4" href={next ? `/sign-up?next=${encodeURIComponent(next)}` : '/sign-up'}>
            {text}
          </Link>
        ),
      })}
    >
      <SignInForm next={next} refusal={search.error ? t(`refusal.${refusal}`) : null} />
      <ProviderButtons providers={configuredProviders().map(({ id, name }) => ({ id, name }))} next={next} />
    </AuthCard>
  );
}
