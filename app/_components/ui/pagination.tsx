import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from './button';

interface PaginationProps {
  page: number;
  pages: number;
  /** Address of a page, keeping the filters. */
  href: (page: number) => string;
}

/** Pages of a list whose place is kept in the address. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const t = useTranslations('common');
  if (pages <= 1) return null;
  const step = (to: number, label: string, icon: React.ReactNode) =>
    to < 1 || to > pages ? (
      <Button variant="outline" size="sm" disabled aria-label={label}>{icon}</Button>
    ) : (
      <Button variant="outline" size="sm" asChild>
        <Link href={href(to)} aria-label={label} scroll={false}>{icon}</Link>
      </Button>
    );
  return (
    <nav aria-label={t('pages')} className="flex items-center justify-center gap-3 text-sm text-muted-foreground">
      {step(page - 1, t('previousPage'), <ChevronLeft aria-hidden />)}
      <span className="tabular-nums">{t('pageOf', { page, pages })}</span>
      {step(page + 1, t('nextPage'), <ChevronRight aria-hidden />)}
    </nav>
  );
}
