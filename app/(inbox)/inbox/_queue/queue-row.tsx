'use client';
// A conversation in the queue: who, since when or how long, what about, and what it needs.
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Badge } from '@/app/_components/ui/badge';
import { cn } from '@/app/_components/ui/cn';
import type { InboxItem } from '@/lib/services/support/inbox/schema';
import { ShortTime } from './short-time';
import { useCustomerName } from './use-customer-name';
import { WaitingTime } from './waiting-time';

interface QueueRowProps {
  item: InboxItem;
  current: boolean;
  ownId: string;
  onSelect: (id: string) => void;
}

const labelsShown = 2;

export const QueueRow = memo(function QueueRow({ item, current, ownId, onSelect }: QueueRowProps) {
  const t = useTranslations('inbox');
  const nameOf = useCustomerName();
  const { id, subject, last, waiting, unread, assignee, labels, locale, state, satisfaction } = item;
  const author = last && last.author !== 'customer' ? (last.author === 'bot' ? t('bot') : (last.authorName?.split(' ')[0] ?? t('agent'))) : null;
  return (
    <a
      href={`/inbox/${id}`}
      aria-current={current || undefined}
      data-conversation={id}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onSelect(id);
      }}
      className="block border-b px-4 py-3 text-sm shadow-primary -outline-offset-2 hover:bg-raised aria-[current]:bg-accent/50 aria-[current]:shadow-[inset_3px_0_0]"
    >
      <span className="flex items-baseline gap-2">
        <span dir="auto" className={cn('min-w-0 flex-1 truncate', unread > 0 || state === 'waiting' ? 'font-semibold' : 'font-medium')}>{nameOf(item)}</span>
        {unread > 0 && <Badge aria-label={t('unread', { count: unread })} className="px-1.5 tabular-nums">{unread}</Badge>}
        <span className="shrink-0 text-xs text-muted-foreground">{waiting ? <WaitingTime since={waiting.since} /> : <ShortTime at={item.lastMessageAt} />}</span>
      </span>
      <span dir="auto" className="mt-0.5 block truncate">{subject || t('noSubject')}</span>
      {last && last.excerpt !== subject && (
        <span dir="auto" className="block truncate text-muted-foreground">
          {author && <span className="font-medium">{t('says', { name: author })} </span>}
          {last.excerpt}
        </span>
      )}
      <span className="mt-1.5 flex flex-wrap items-center gap-1.5 empty:hidden">
        {waiting && <Badge variant={waiting.reason === 'angry' ? 'bearish' : 'secondary'}>{t(`reason.${waiting.reason}`)}</Badge>}
        {(state === 'bot' || state === 'reopened') && <Badge variant="muted">{t(`state.${state}`)}</Badge>}
        {assignee && state === 'person' && <Badge variant="muted">{assignee.id === ownId ? t('you') : assignee.name}</Badge>}
        {satisfaction && <Badge variant="muted">{t('satisfaction', { score: satisfaction })}</Badge>}
        {locale === 'zh' && <Badge variant="outline">中文</Badge>}
        {labels.slice(0, labelsShown).map((name) => <Badge key={name} variant="outline" className="max-w-32"><span className="truncate">{name}</span></Badge>)}
        {labels.length > labelsShown && <Badge variant="outline">+{labels.length - labelsShown}</Badge>}
      </span>
    </a>
  );
});
