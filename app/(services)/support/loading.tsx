// The shape of the chat and of what stands beside it, until they are there.
import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { chatBox, deskGrid } from './_desk/desk-layout';

export default async function Loading() {
  const t = await getTranslations('common');
  return (
    <div className={deskGrid}>
      <p role="status" className="sr-only">{t('loading')}</p>
      <Skeleton className={`${chatBox} sm:rounded-2xl`} />
      <div className="space-y-4 max-lg:hidden">
        <Skeleton className="h-9 w-56" />
        <Skeleton className="h-40" />
        <Skeleton className="h-64" />
      </div>
    </div>
  );
}
