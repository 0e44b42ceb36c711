'use client';
// One row of tabs over the pages of an area, each a page of its own.
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';

interface NavTabsProps {
  tabs: { href: string; label: string; /** Only this page itself, none below it. */ exact?: boolean }[];
  /** A parameter of the address that goes along to every tab. */
  keep?: string;
}

export function NavTabs({ tabs, keep }: NavTabsProps) {
  const pathname = usePathname();
  const kept = useSearchParams().get(keep ?? '');
  const query = keep && kept ? `?${new URLSearchParams({ [keep]: kept })}` : '';
  const list = useRef<HTMLUListElement>(null);
  // On a phone the row is longer than the screen: the page's own tab is in sight, without a scroll of the page.
  useEffect(() => {
    const [row, current] = [list.current?.parentElement, list.current?.querySelector<HTMLElement>('[aria-current]')];
    if (row && current) row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
  }, [pathname]);
  return (
    <ul ref={list} className="relative flex gap-1">
      {tabs.map(({ href, label, exact }) => {
        const here = pathname === href || (!exact && pathname.startsWith(`${href}/`));
        return (
          <li key={href}>
            <Link
              href={`${href}${query}`}
              aria-current={here ? 'page' : undefined}
              className="-mb-px flex h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground aria-[current]:border-primary aria-[current]:text-foreground"
            >
              {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
