'use client';
// The two ways to save, in sight wherever one writes.
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';

interface SaveBarProps {
  dirty: boolean;
  pending: boolean;
  /** The newest version is a draft: it can be published as it stands. */
  isDraft: boolean;
  onSave: (publish: boolean) => void;
}

export function SaveBar({ dirty, pending, isDraft, onSave }: SaveBarProps) {
  const t = useTranslations('articles');
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-y bg-background/95 px-4 py-3 backdrop-blur sm:-mx-6 sm:px-6">
      <Button disabled={pending || (!dirty && !isDraft)} onClick={() => onSave(true)}>{t('publish')}</Button>
      <Button variant="outline" disabled={pending || !dirty} onClick={() => onSave(false)}>{t('saveDraft')}</Button>
      <span role="status" className="text-sm text-muted-foreground">{pending ? t('saving') : dirty ? t('unsaved') : isDraft ? t('draftWaits') : t('allSaved')}</span>
    </div>
  );
}
