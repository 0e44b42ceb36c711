// Sign-up, open to anyone; the new person is an ordinary user.
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { configuredProviders } from '@/lib/auth/providers';
import { landingPath, safeNext } from '@/lib/auth/safe-next';
import { findSessionUser } from '@/lib/auth/session';
import { AuthCard } from '../_components/auth-card';
import { SignUpForm } from '../_components/new-account-form';
import { ProviderButtons } from '../_components/provider-buttons';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signUp');
  return { title: t('title'), robots: { index: false } };
}

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function SignUpPage({ searchParams }: { searchParams: Search }) {
  const [search, user, t] = await Promise.all([searchParams, findSessionUser(), getTranslations('auth')]);
  const next = safeNext([search.next].flat()[0]);
  if (user) redirect(landingPath(user.role, next));
  return (
    <AuthCard
      title={t('signUp.title')}
      description={t('signUp.description')}
      footer={t.rich('signUp.footer', {
        link: (text) => (
          <Link className="font-semibold text-primary underline underline-offset-4" href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>
            {text}
          </Link>
        ),
      })}
    >
      <SignUpForm next={next} />
      <ProviderButtons providers={configuredProviders().map(({ id, name }) => ({ id, name }))} next={next} />
    </AuthCard>
  );
}
