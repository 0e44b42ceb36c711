'use client';
// Whose conversation it is, where it stands, and what can be done with it.
import { ArrowLeft, Bot, CheckCheck, CircleUserRound, Ellipsis, Hand, RotateCcw, Tag, UserRoundCog } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/app/_components/ui/dropdown-menu';
import { Sheet, SheetContent, SheetDescription, SheetTitle } from '@/app/_components/ui/sheet';
import type { InboxItem } from '@/lib/services/support/inbox/schema';
import { CustomerPane } from '../_customer/customer-pane';
import { useCustomerName } from '../_queue/use-customer-name';
import { WaitingTime } from '../_queue/waiting-time';
import { useInbox } from '../_state/inbox-context';

/** On a phone the customer's name needs the room. */
const withoutIcon = 'max-sm:px-2.5 max-sm:[&_svg]:hidden';

export function ConversationHeader({ item }: { item: InboxItem }) {
  const t = useTranslations('inbox');
  const nameOf = useCustomerName();
  const { select, pick, actions, me } = useInbox();
  const [aside, setAside] = useState(false);
  const isMine = item.state === 'person' && item.assignee?.id === me.id;
  const isResolved = item.state === 'resolved';
  return (
    <header className="border-b bg-surface px-3 py-2.5 sm:px-4">
      <div className="flex items-center gap-1.5 sm:gap-2">
        <Button variant="ghost" size="icon-sm" className="md:hidden" aria-label={t('toQueue')} onClick={() => select(null)}><ArrowLeft aria-hidden /></Button>
        <div className="min-w-0 flex-1">
          <h2 dir="auto" className="truncate leading-tight font-semibold">{nameOf(item)}</h2>
          <p className="mt-0.5 flex items-center gap-1.5 text-[0.8125rem] whitespace-nowrap text-muted-foreground"><Standing item={item} ownId={me.id} /></p>
        </div>
        {!isMine && !isResolved && (
          <Button size="sm" className={withoutIcon} title="t" onClick={actions.take}><Hand aria-hidden /> {t(item.state === 'person' ? 'takeOver' : 'take')}</Button>
        )}
        {isResolved ? (
          <Button size="sm" className={withoutIcon} variant="outline" onClick={actions.reopen}><RotateCcw aria-hidden /> {t('reopen')}</Button>
        ) : (
          <Button size="sm" className={withoutIcon} variant={isMine ? 'default' : 'outline'} title="e" onClick={actions.resolve}><CheckCheck aria-hidden /> {t('resolve')}</Button>
        )}
        {!isResolved && item.state !== 'bot' && item.state !== 'reopened' && (
          <Button size="icon-sm" variant="ghost" className="max-lg:hidden" title={`${t('giveBack')} (b)`} aria-label={t('giveBack')} onClick={actions.giveBack}><Bot aria-hidden /></Button>
        )}
        <Button size="icon-sm" variant="ghost" className="max-lg:hidden" title={`${t('assign')} (a)`} aria-label={t('assign')} onClick={() => pick('assign')}><UserRoundCog aria-hidden /></Button>
        <Button size="icon-sm" variant="ghost" className="max-lg:hidden" title={`${t('labels')} (l)`} aria-label={t('labels')} onClick={() => pick('label')}><Tag aria-hidden /></Button>
        <Button size="icon-sm" variant="ghost" className="max-lg:hidden xl:hidden" title={t('customer')} aria-label={t('customer')} onClick={() => setAside(true)}><CircleUserRound aria-hidden /></Button>
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <Button size="icon-sm" variant="ghost" className="lg:hidden" aria-label={t('moreActions')}><Ellipsis aria-hidden /></Button>
          </DropdownMenuTrigger>
          <DropdownMenuContent align="end">
            <DropdownMenuItem onSelect={() => setAside(true)}><CircleUserRound aria-hidden /> {t('customer')}</DropdownMenuItem>
            <DropdownMenuItem onSelect={() => pick('assign')}><UserRoundCog aria-hidden /> {t('assign')}</DropdownMenuItem>
            <DropdownMenuItem onSelect={() => pick('label')}><Tag aria-hidden /> {t('labels')}</DropdownMenuItem>
            {(item.state === 'person' || item.state === 'waiting') && <DropdownMenuItem onSelect={actions.giveBack}><Bot aria-hidden /> {t('giveBack')}</DropdownMenuItem>}
          </DropdownMenuContent>
        </DropdownMenu>
      </div>
      {item.labels.length > 0 && (
        <ul aria-label={t('labels')} className="mt-2 flex flex-wrap gap-1.5">
          {item.labels.map((name) => (
            <li key={name}>
              <Badge asChild variant="outline">
                <button type="button" aria-label={t('removeLabel', { name })} title={t('removeLabel', { name })} onClick={() => actions.label({ remove: [name] })} className="hover:border-danger hover:text-danger">{name} <span aria-hidden>×</span></button>
              </Badge>
            </li>
          ))}
        </ul>
      )}
      <Sheet open={aside} onOpenChange={setAside}>
        <SheetContent className="gap-0 p-0">
          <SheetTitle className="sr-only">{t('customer')}</SheetTitle>
          <SheetDescription className="sr-only">{t('customerNote')}</SheetDescription>
          <CustomerPane onFollow={() => setAside(false)} />
        </SheetContent>
      </Sheet>
    </header>
  );
}

function Standing({ item, ownId }: { item: InboxItem; ownId: string }) {
  const t = useTranslations('inbox');
  const { state, waiting, assignee, resolvedBy } = item;
  if (waiting) return <><WaitingTime since={waiting.since} /><span className="truncate">· {t(`reason.${waiting.reason}`)}</span></>;
  if (state === 'person') return <span className="truncate">{assignee?.id === ownId ? t('standing.mine') : t('standing.theirs', { name: assignee?.name ?? t('agent') })}</span>;
  if (state === 'resolved') return <span className="truncate">{t(`standing.resolvedBy.${resolvedBy ?? 'nobody'}`)}</span>;
  return <span className="truncate">{t('standing.bot')}</span>;
}
