// One's own account: name, password, sessions, data.
import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { PageHeader } from '@/app/_components/ui/page-header';
import { deviceName } from '@/lib/auth/device-name';
import { listSessions } from '@/lib/auth/list-sessions';
import { requirePageUser } from '@/lib/auth/session';
import { countOwnData } from '@/lib/people/delete-account';
import { getOwnAccount } from '@/lib/people/get-own-account';
import { DeleteAccount } from './_sections/delete-account';
import { PasswordForm } from './_sections/password-form';
import { ProfileForm } from './_sections/profile-form';
import { Section } from './_sections/section';
import { SessionList } from './_sections/session-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title'), robots: { index: false } };
}

const providerNames: Record<string, string> = { github: 'GitHub', google: 'Google' };

export default async function AccountPage() {
  const user = await requirePageUser();
  const [t, sessions, account, data] = await Promise.all([
    getTranslations('account'),
    listSessions(user),
    getOwnAccount(user.id),
    countOwnData(user),
  ]);
  const providers = account.providers.map((provider) => providerNames[provider] ?? provider).join(', ');
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <PageHeader title={t('title')} description={t('description', { email: user.email, role: t(`role.${user.role}`) })} />
      <div>
        <Section id="profile" title={t('profile.title')} description={t('profile.description')}>
          <ProfileForm name={user.name} />
        </Section>
        <Section id="password" title={t('password.title')} description={account.hasPassword ? t('password.description') : t('password.provider', { providers })}>
          {account.hasPassword && <PasswordForm email={user.email} />}
        </Section>
        <Section id="sessions" title={t('sessions.title')} description={t('sessions.description')}>
          <SessionList
            sessions={sessions.map(({ userAgent, ...session }) => ({ ...session, ...deviceName(userAgent) }))}
          />
        </Section>
        <Section id="data" title={t('data.title')} description={t('data.description')}>
          <Button asChild variant="outline">
            <a href="/account/export" download><Download aria-hidden /> {t('data.download')}</a>
          </Button>
        </Section>
        <Section id="delete" title={t('delete.title')} description={t('delete.description')}>
          <DeleteAccount email={user.email} {...data} />
        </Section>
      </div>
    </div>
  );
}
