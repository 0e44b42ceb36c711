'use client';
// What agents said customers meant by this intent: learned like any phrase, unless it is removed.
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/ui/button';
import type { IntentPhraseView } from '@/lib/services/support/learning/get-intent';
import { useActionFailure } from '../../_shared/use-action-failure';
import { removeCorrectionAction, restoreCorrectionAction } from '../actions';

export function CorrectionList({ corrections }: { corrections: IntentPhraseView[] }) {
  const t = useTranslations('teaching.form');
  const router = useRouter();
  const failureText = useActionFailure();
  const [pending, start] = useTransition();
  const remove = (id: string) =>
    start(async () => {
      const result = await removeCorrectionAction({ id }).catch(() => null);
      if (!result?.ok) return void toast.error(failureText(result ? result.error : null));
      const undo = () => start(async () => {
        const restored = await restoreCorrectionAction(result.data).catch(() => null);
        if (!restored?.ok) toast.error(failureText(restored ? restored.error : null));
        router.refresh();
      });
      toast.success(t('correctionRemoved'), { action: { label: t('undo'), onClick: undo } });
      router.refresh();
    });
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="space-y-2">
      <h2 id="corrections" className="font-semibold">{t('corrections', { count: corrections.length })}</h2>
      <p className="text-sm text-muted-foreground">{t('correctionsNote')}</p>
      <ul className="divide-y rounded-lg border bg-surface">
        {corrections.map(({ id, text, locale }) => (
          <li key={id} className="flex items-center justify-between gap-3 px-4 py-2 text-sm">
            <span lang={locale} className="min-w-0 break-words">{text}</span>
            <Button variant="ghost" size="icon-sm" disabled={pending} aria-label={t('removeCorrection', { text })} onClick={() => remove(id)}><X aria-hidden /></Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
