// What a list page shows until its rows are there: the shape of a heading, filters and rows.
import { getTranslations } from 'next-intl/server';
import { Skeleton } from '../ui/skeleton';

const rows = 8;

export async function PageSkeleton() {
  const t = await getTranslations('common');
  return (
    <div className="space-y-6">
      <p role="status" className="sr-only">{t('loading')}</p>
      <div className="space-y-2">
        <Skeleton className="h-9 w-56" />
        <Skeleton className="h-5 w-80 max-w-full" />
      </div>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {Array.from({ length: 4 }, (_, index) => <Skeleton key={index} className="h-10" />)}
      </div>
      <div className="space-y-3">
        {Array.from({ length: rows }, (_, index) => <Skeleton key={index} className="h-12" />)}
      </div>
    </div>
  );
}
