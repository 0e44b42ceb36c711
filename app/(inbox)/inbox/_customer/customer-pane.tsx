'use client';
// Who writes: what is known of them, their orders and their other conversations.
import { Globe, Mail, MessageSquareText, Package, UserRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { OrderCard } from '@/app/_components/chat/order-card';
import { Badge } from '@/app/_components/ui/badge';
import type { InboxDetail } from '@/lib/services/support/inbox/schema';
import { useCustomerName } from '../_queue/use-customer-name';
import { useInbox } from '../_state/inbox-context';

const none = () => () => undefined;

export function CustomerPane({ onFollow }: { onFollow?: () => void }) {
  const t = useTranslations('inbox');
  const { open } = useInbox();
  const state = useSyncExternalStore(open?.state.subscribe ?? none, () => open?.state.get() ?? null, () => open?.state.get() ?? null);
  return (
    <aside aria-label={t('customer')} className="h-full overflow-y-auto bg-surface">
      {state?.detail ? <Customer detail={state.detail} onFollow={onFollow} /> : !open && <p className="grid h-full place-content-center p-6 text-center text-sm text-muted-foreground">{t('customerNote')}</p>}
    </aside>
  );
}

function Customer({ detail: { item, customer }, onFollow }: { detail: InboxDetail; onFollow?: (() => void) | undefined }) {
  const t = useTranslations('inbox');
  const format = useFormatter();
  const nameOf = useCustomerName();
  const { select } = useInbox();
  const date = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' });
  return (
    <div className="divide-y text-sm">
      <section className="space-y-2 p-5">
        <div className="flex items-center gap-3 pr-6">
          <span aria-hidden className="grid size-11 place-content-center rounded-full bg-accent font-semibold text-accent-foreground">{[...nameOf(item)][0]?.toUpperCase()}</span>
          <div className="min-w-0">
            <h2 dir="auto" className="truncate text-base leading-tight font-semibold">{nameOf(item)}</h2>
            <p className="text-[0.8125rem] text-muted-foreground">{t(customer.signedIn ? 'customerSince' : 'visitorSince', { date: date(customer.since) })}</p>
          </div>
        </div>
        <dl className="grid grid-cols-[1.25rem_1fr] items-center gap-y-1.5 [&_dd]:min-w-0 [&_dd]:break-words [&_svg]:size-4 [&_svg]:text-muted-foreground">
          {customer.email && (
            <>
              <dt><Mail aria-label={t('email')} /></dt>
              <dd><a href={`mailto:${customer.email}`} className="underline-offset-3 hover:underline">{customer.email}</a>{!customer.signedIn && <span className="text-muted-foreground"> · {t('unproven')}</span>}</dd>
            </>
          )}
          <dt><UserRound aria-label={t('account')} /></dt><dd>{t(customer.signedIn ? 'hasAccount' : 'noAccount')}</dd>
          <dt><Globe aria-label={t('cameFrom')} /></dt><dd>{item.channel === 'widget' ? (customer.site ?? t('widget')) : t('page')} · {item.locale === 'zh' ? '中文' : 'English'}</dd>
        </dl>
      </section>
      <section className="space-y-3 p-5">
        <h3 className="flex items-center gap-2 font-semibold"><Package className="size-4 text-muted-foreground" aria-hidden /> {t('orders')} {customer.orders.length > 0 && <Badge variant="muted">{customer.orders.length}</Badge>}</h3>
        {customer.orders.length === 0 && <p className="text-muted-foreground">{t(customer.signedIn ? 'noOrders' : 'noProvenOrders')}</p>}
        {customer.orders.map((order) => <OrderCard key={order.number} order={order} />)}
      </section>
      <section className="space-y-2 p-5">
        <h3 className="flex items-center gap-2 font-semibold"><MessageSquareText className="size-4 text-muted-foreground" aria-hidden /> {t('history')} {customer.conversations.length > 0 && <Badge variant="muted">{customer.conversations.length}</Badge>}</h3>
        {customer.conversations.length === 0 && <p className="text-muted-foreground">{t('noHistory')}</p>}
        <ul className="-mx-2">
          {customer.conversations.map(({ id, subject, state, at, satisfaction }) => (
            <li key={id}>
              <a href={`/inbox/${id}`} onClick={(event) => { event.preventDefault(); onFollow?.(); select(id); }} className="block rounded-md px-2 py-2 hover:bg-raised">
                <span dir="auto" className="line-clamp-2 font-medium">{subject || t('noSubject')}</span>
                <span className="text-[0.8125rem] text-muted-foreground">{date(at)} · {t(`state.${state}`)}{satisfaction && ` · ${t('satisfaction', { score: satisfaction })}`}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
