'use client';
import { ArchiveRestore } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/app/_components/ui/button';
import { useTold } from '../_shared/use-told';
import { restoreCatalogueAction } from './actions';

export function RestoreButton({ slug, name }: { slug: string; name: string }) {
  const t = useTranslations('catalogues.settings');
  const told = useTold();
  const [pending, start] = useTransition();
  return (
    <Button variant="outline" size="sm" disabled={pending} onClick={() => start(async () => void (await told(restoreCatalogueAction({ slug }), () => t('restored', { name }))))}>
      <ArchiveRestore aria-hidden />{t('restore')}
    </Button>
  );
}
