'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';

const tabs = ['reports', 'articles', 'unanswered', 'teaching', 'sites', 'settings'] as const;

export function SupportTabs() {
  const t = useTranslations('shell.supportTabs');
  const pathname = usePathname();
  return (
    <ul className="flex gap-1">
      {tabs.map((tab) => {
        const href = `/admin/support/${tab}`;
        const here = pathname === href || pathname.startsWith(`${href}/`);
        return (
          <li key={tab}>
            <Link
              href={href}
              aria-current={here ? 'page' : undefined}
              className="-mb-px flex h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground aria-[current]:border-primary aria-[current]:text-foreground"
            >
              {t(tab)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
