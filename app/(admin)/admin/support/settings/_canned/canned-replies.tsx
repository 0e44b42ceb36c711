'use client';
// Ready-made replies: added, changed and deleted here, inserted in the inbox by a slash.
import { MessageSquareQuote, PencilLine, Plus, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import type { CannedReply } from '@/lib/services/support/inbox/canned-reply-schema';
import { useTold } from '../_form/use-told';
import { deleteCannedReplyAction, saveCannedReplyAction } from '../actions';
import { emptyReply, groupReplies, type ReplyTexts } from './group-replies';
import { ReplyDialog } from './reply-dialog';

export function CannedReplies({ replies }: { replies: CannedReply[] }) {
  const t = useTranslations('supportSettings.canned');
  const common = useTranslations('common');
  const locale = useLocale() === 'zh' ? 'zh' : 'en';
  const told = useTold();
  const [edited, setEdited] = useState<{ reply: ReplyTexts; was: string | null } | null>(null);
  const [pending, startTransition] = useTransition();
  const groups = groupReplies(replies);
  const remove = (reply: ReplyTexts) =>
    startTransition(async () => {
      const bringBack = () => void told(saveCannedReplyAction({ was: null, ...reply }), t('saved'));
      await told(deleteCannedReplyAction({ shortcut: reply.shortcut }), t('deleted', { shortcut: reply.shortcut }), { action: { label: common('undo'), onClick: bringBack } });
    });
  const add = <Button variant="outline" onClick={() => setEdited({ reply: emptyReply(), was: null })}><Plus aria-hidden /> {t('add')}</Button>;
  return (
    <section aria-labelledby="canned-title" className="space-y-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="space-y-1">
          <h2 id="canned-title" className="text-lg font-semibold">{t('title')}</h2>
          <p className="max-w-prose text-sm text-muted-foreground">{t('note')}</p>
        </div>
        {groups.length > 0 && add}
      </div>
      {groups.length === 0 ? <EmptyState icon={<MessageSquareQuote />} title={t('empty')} description={t('emptyNote')} action={add} /> : (
        <ul className="divide-y rounded-lg border bg-surface">
          {groups.map((reply) => {
            const text = reply.texts[locale].body ? reply.texts[locale] : reply.texts[locale === 'en' ? 'zh' : 'en'];
            return (
              <li key={reply.shortcut} className="flex items-start gap-3 px-4 py-3">
                <div className="min-w-0 flex-1 text-sm">
                  <p className="flex flex-wrap items-center gap-2">
                    <code className="font-mono font-semibold">/{reply.shortcut}</code> <span className="font-medium">{text.title}</span>
                    {(['en', 'zh'] as const).filter((each) => reply.texts[each].body).map((each) => <Badge key={each} variant="muted">{each === 'en' ? 'English' : '中文'}</Badge>)}
                  </p>
                  <p className="mt-1 line-clamp-2 text-muted-foreground">{text.body}</p>
                </div>
                <Button variant="ghost" size="icon-sm" aria-label={t('edit', { shortcut: reply.shortcut })} onClick={() => setEdited({ reply, was: reply.shortcut })}><PencilLine aria-hidden /></Button>
                <Button variant="ghost" size="icon-sm" disabled={pending} aria-label={t('delete', { shortcut: reply.shortcut })} onClick={() => remove(reply)}><Trash2 aria-hidden /></Button>
              </li>
            );
          })}
        </ul>
      )}
      {edited && <ReplyDialog {...edited} taken={groups.map(({ shortcut }) => shortcut)} onClose={() => setEdited(null)} />}
    </section>
  );
}
