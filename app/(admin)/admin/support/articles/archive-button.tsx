'use client';
// Archives an article at once, and says how to take that back.
import { Archive, ArchiveRestore } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/ui/button';
import { setArchivedAction } from './actions';
import { useActionFailure } from '@/app/(admin)/admin/support/_shared/use-action-failure';

export function ArchiveButton({ id, title, archived, labelled = false }: { id: string; title: string; archived: boolean; labelled?: boolean }) {
  const t = useTranslations('articles');
  const common = useTranslations('common');
  const failure = useActionFailure();
  const [pending, startTransition] = useTransition();
  const set = (wanted: boolean, undo: boolean) =>
    startTransition(async () => {
      const result = await setArchivedAction({ articleId: id, archived: wanted }).catch(() => null);
      if (!result?.ok) {
        toast.error(failure(result?.error ?? null));
        return;
      }
      toast.success(t(wanted ? 'archived' : 'restored', { title }), undo ? { duration: 10_000, action: { label: common('undo'), onClick: () => set(!wanted, false) } } : {});
    });
  const label = t(archived ? 'unarchive' : 'archive');
  const icon = archived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />;
  return labelled ? (
    <Button variant="outline" disabled={pending} onClick={() => set(!archived, true)}>{icon}{label}</Button>
  ) : (
    <Button variant="ghost" size="icon-sm" disabled={pending} title={label} aria-label={`${label}: ${title}`} onClick={() => set(!archived, true)}>{icon}</Button>
  );
}
