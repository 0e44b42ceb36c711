'use client';

import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '../ui/cn';
import { navGroups, type NavItem } from './nav-items';

interface NavLinksProps {
  /** A group by name, or a list of one's own. */
  items: keyof typeof navGroups | NavItem[];
  vertical?: boolean;
  onFollow?: () => void;
}

/** `/admin` is only itself; every other entry also stands for the pages below it. */
const isHere = (pathname: string, href: string) => pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`));

export function NavLinks({ items, vertical = false, onFollow }: NavLinksProps) {
  const t = useTranslations('shell.nav');
  const pathname = usePathname();
  return (
    <ul className={cn('flex gap-1', vertical && 'flex-col')}>
      {(typeof items === 'string' ? navGroups[items] : items).map(({ key, href, icon: Icon }) => (
        <li key={href}>
          <Link
            href={href}
            onClick={onFollow}
            aria-current={isHere(pathname, href) ? 'page' : undefined}
            className={cn(
              'flex h-9 items-center gap-2 rounded-md px-3 text-sm font-medium whitespace-nowrap text-muted-foreground hover:bg-raised hover:text-foreground aria-[current]:bg-accent aria-[current]:text-accent-foreground',
              !vertical && 'max-sm:px-2',
            )}
          >
            <PendingAware>
              <Icon className={cn('size-4', !vertical && 'max-sm:hidden')} aria-hidden /> {t(key)}
            </PendingAware>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Shows that the page behind the link around it is on its way. */
function PendingAware({ children }: { children: ReactNode }) {
  const { pending } = useLinkStatus();
  return <span aria-busy={pending || undefined} className={cn('flex items-center gap-2', pending && 'animate-pulse')}>{children}</span>;
}
