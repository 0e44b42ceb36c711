'use client';
// Who one talks to, a person at any time, and the rest in a menu.
import { CircleCheck, Download, Headset, History, MoreHorizontal, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState, type ReactNode } from 'react';
import { TrefoilMark } from '@/app/_components/brand/trefoil-mark';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuSeparator, DropdownMenuTrigger } from '@/app/_components/ui/dropdown-menu';
import { isNew } from '@/lib/device/support/chat-state';
import { saveTranscript } from './save-transcript';
import { useChat } from './use-chat';

export function ChatHeader({ name, actions, onList }: { name: string; actions?: ReactNode; onList: () => void }) {
  const t = useTranslations('support');
  const { chat, state, away } = useChat();
  const [failed, setFailed] = useState(false);
  const listOpens = useRef(false);
  const { conversation, key } = state;
  const stage = conversation?.state ?? 'bot';
  const withPerson = stage === 'waiting' || stage === 'person';
  const download = () =>
    saveTranscript(chat, t('transcriptFile')).then(() => setFailed(false), () => setFailed(true));

  return (
    <header className="border-b bg-surface">
      <div className="flex items-center gap-3 px-4 py-3">
        <span className="grid size-10 shrink-0 place-content-center rounded-xl bg-primary text-primary-foreground" aria-hidden>
          <TrefoilMark className="size-6" />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className="truncate leading-tight font-semibold">{name}</h2>
          <p className="flex items-center gap-1.5 truncate text-[0.8125rem] text-muted-foreground" role="status">
            <span aria-hidden className={cn('size-2 shrink-0 rounded-full', away ? 'bg-warning' : stage === 'waiting' ? 'animate-pulse bg-warning' : 'bg-success')} />
            <span className="truncate">{t(`status.${away && !withPerson ? 'away' : stage}`, { name: conversation?.person ?? t('someone') })}</span>
          </p>
        </div>
        <div className="flex items-center gap-1">
          {!withPerson && (
            <Button variant="outline" size="sm" className="h-9 @max-md:px-2.5" aria-label={t('talkToPerson')} aria-disabled={away || undefined} title={away ? t('personNeedsServer') : undefined} onClick={() => !away && void chat.callPerson()}>
              <Headset aria-hidden /> <span className="@max-md:hidden">{t('talkToPerson')}</span><span className="@md:hidden @max-[20rem]:hidden">{t('person')}</span>
            </Button>
          )}
          {actions}
          <DropdownMenu>
            <DropdownMenuTrigger asChild>
              <Button variant="ghost" size="icon" className="size-9" aria-label={t('menu')}><MoreHorizontal aria-hidden /></Button>
            </DropdownMenuTrigger>
            <DropdownMenuContent
              align="end"
              onCloseAutoFocus={(event) => {
                // The list takes the focus, which would else go back to the menu's button.
                if (listOpens.current) event.preventDefault();
                listOpens.current = false;
              }}
            >
              <DropdownMenuItem onSelect={chat.startNew}><Plus aria-hidden /> {t('newConversation')}</DropdownMenuItem>
              <DropdownMenuItem
                onSelect={() => {
                  listOpens.current = true;
                  onList();
                }}
              ><History aria-hidden /> {t('earlier')}</DropdownMenuItem>
              {!isNew(key) && (
                <>
                  <DropdownMenuSeparator />
                  <DropdownMenuItem disabled={away} onSelect={() => void download()}><Download aria-hidden /> {t('transcript')}</DropdownMenuItem>
                  {stage !== 'resolved' && <DropdownMenuItem disabled={away} onSelect={() => void chat.resolve()}><CircleCheck aria-hidden /> {t('markSolved')}</DropdownMenuItem>}
                </>
              )}
            </DropdownMenuContent>
          </DropdownMenu>
        </div>
      </div>
      {failed && <p role="alert" className="px-4 pb-2 text-sm text-danger">{t('problem.transcript')}</p>}
    </header>
  );
}
