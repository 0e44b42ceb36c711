'use client';
// Back and forth through the pages of a list.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { rowsPerPage } from '@/lib/predictions/query';

export function Pager({ page, total, onPage }: { page: number; total: number; onPage: (page: number) => void }) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const pages = Math.ceil(total / rowsPerPage);
  if (pages <= 1) return null;
  return (
    <nav aria-label={t('pages')} className="flex items-center justify-between gap-4">
      <p className="text-sm text-muted-foreground tabular-nums">
        {t('pageOf', { page: format.number(page), pages: format.number(pages) })}
      </p>
      <div className="flex gap-2">
        <Button variant="outline" size="sm" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          <ChevronLeft aria-hidden /> {t('previous')}
        </Button>
        <Button variant="outline" size="sm" disabled={page >= pages} onClick={() => onPage(page + 1)}>
          {t('next')} <ChevronRight aria-hidden />
        </Button>
      </div>
    </nav>
  );
}
