// The bar on top of every page. The page that uses it reads the session and hands over what is shown.
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { isAgent } from '@/lib/services/support/inbox/agent';
import { countWaiting } from '@/lib/services/support/inbox/count-inbox';
import { Button } from '../ui/button';
import { Wordmark } from '../brand/wordmark';
import { AccountMenu, type ShellUser } from './account-menu';
import { CommandPalette } from './command-palette';
import { InboxLink } from './inbox-link';
import { LanguageSwitch } from './language-switch';
import { MobileMenu } from './mobile-menu';
import { NavLinks } from './nav-links';
import { ThemeSwitch } from './theme-switch';

export async function SiteHeader({ user }: { user: ShellUser | null }) {
  const t = await getTranslations('shell');
  const role = user?.role ?? null;
  return (
    <header className="sticky top-0 z-40 border-b bg-background/92 backdrop-blur-sm">
      <div className="mx-auto flex h-15 max-w-7xl items-center gap-1 px-3 sm:gap-2 sm:px-6">
        <MobileMenu role={role} />
        <Link href="/" className="rounded-sm" aria-label={t('home')}>
          <Wordmark />
        </Link>
        <nav aria-label={t('navigation')} className="ml-4 hidden xl:block">
          <NavLinks items="main" />
        </nav>
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <CommandPalette role={role} />
          <LanguageSwitch />
          <ThemeSwitch />
          {isAgent(role) && <InboxLink waiting={await countWaiting()} />}
          {role === 'admin' && (
            <Button asChild variant="ghost" size="sm" className="max-md:hidden">
              <Link href="/admin">{t('admin')}</Link>
            </Button>
          )}
          {user ? (
            <AccountMenu user={{ name: user.name, email: user.email, role: user.role }} />
          ) : (
            <Button asChild size="sm">
              <Link href="/sign-in">{t('signIn')}</Link>
            </Button>
          )}
        </div>
      </div>
    </header>
  );
}
