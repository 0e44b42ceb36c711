'use client';
// Deletes a batch, with a way back, and leads to the history.
import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { useDelete } from './use-delete';

export function DeleteBatch({ id, name }: { id: string; name: string }) {
  const t = useTranslations('sentiment');
  const router = useRouter();
  const startDelete = useDelete();
  return (
    <Button
      variant="outline"
      size="sm"
      onClick={() =>
        startDelete({
          path: `/api/v1/batches/${id}`,
          localIds: [],
          message: t('deletedBatch', { name }),
          hide: () => router.push('/sentiment/history'),
          restore: () => router.push(`/sentiment/batches/${id}`),
        })
      }
    >
      <Trash2 aria-hidden /> {t('deleteBatch')}
    </Button>
  );
}
