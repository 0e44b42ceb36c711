'use client';
// One's conversations, newest first. It stands in the place of the messages.
import { ArrowLeft, MessagesSquare, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { useChat } from './use-chat';
import { useTimes } from './use-times';

export function ConversationList({ onClose }: { onClose: () => void }) {
  const t = useTranslations('support.list');
  const all = useTranslations('support');
  const times = useTimes();
  const { chat, state } = useChat();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const choose = (work: () => void) => () => {
    work();
    onClose();
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="flex items-center gap-2 border-b px-3 py-2">
        <Button ref={back} variant="ghost" size="icon-sm" aria-label={t('back')} onClick={onClose}><ArrowLeft aria-hidden /></Button>
        <h3 className="flex-1 text-sm font-semibold tracking-normal">{t('title')}</h3>
        <Button variant="outline" size="sm" onClick={choose(chat.startNew)}><Plus aria-hidden /> {all('newConversation')}</Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-3">
        {state.earlier.length === 0 && <EmptyState icon={<MessagesSquare />} title={t('empty')} description={t('emptyNote')} />}
        <ul className="mx-auto max-w-3xl space-y-1">
          {state.earlier.map(({ id, subject, state: stage, person, lastMessageAt }) => (
            <li key={id}>
              <button type="button" aria-current={id === state.key || undefined} onClick={choose(() => chat.openConversation(id))} className={cn('flex w-full items-center gap-3 rounded-xl px-3.5 py-3 text-left hover:bg-raised', id === state.key && 'bg-raised')}>
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-medium">{subject || t('untitled')}</span>
                  <span className="text-[0.8125rem] text-muted-foreground">{times.day(lastMessageAt)}, {times.time(lastMessageAt)}</span>
                </span>
                <Badge variant={stage === 'resolved' ? 'muted' : 'secondary'} className="max-w-40"><span className="truncate">{stage === 'bot' ? t('open') : all(`status.${stage}`, { name: person ?? all('someone') })}</span></Badge>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
