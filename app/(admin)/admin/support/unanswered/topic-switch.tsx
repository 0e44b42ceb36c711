'use client';
// Takes a topic out of the list, with a way back at once and later.
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/ui/button';
import type { UnansweredTopic } from '@/lib/services/support/learning/unanswered-schema';
import { useActionFailure } from '../_shared/use-action-failure';
import { ignoreTopicAction, restoreTopicAction } from './actions';

export function TopicSwitch({ topic: { locale, title, phrases, ignoredId } }: { topic: Pick<UnansweredTopic, 'locale' | 'title' | 'phrases' | 'ignoredId'> }) {
  const t = useTranslations('teaching.unanswered');
  const failureText = useActionFailure();
  const [pending, start] = useTransition();
  const restore = (id: string) =>
    start(async () => {
      const result = await restoreTopicAction({ id }).catch(() => null);
      if (result?.ok) toast.success(t('restored'));
      else toast.error(failureText(result ? result.error : null));
    });
  const ignore = () =>
    start(async () => {
      const result = await ignoreTopicAction({ locale, title: title.slice(0, 4000), phrases }).catch(() => null);
      if (!result?.ok) return void toast.error(failureText(result ? result.error : null));
      toast.success(t('ignored'), { action: { label: t('undo'), onClick: () => restore(result.data.id) } });
    });
  return ignoredId === null ? (
    <Button size="sm" variant="ghost" disabled={pending} aria-label={t('ignoreNamed', { title })} onClick={ignore}><EyeOff aria-hidden />{t('ignore')}</Button>
  ) : (
    <Button size="sm" variant="ghost" disabled={pending} aria-label={t('restoreNamed', { title })} onClick={() => restore(ignoredId)}><Eye aria-hidden />{t('restore')}</Button>
  );
}
