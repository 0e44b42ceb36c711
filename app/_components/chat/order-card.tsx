'use client';
// An order at a glance: how far it is, when it comes, and the rest on demand.
import { ChevronDown, Package } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import type { OrderCard as Order } from '@/lib/services/support/schema';
import { OrderProgress } from './order-progress';
import { useTimes } from './use-times';

export function OrderCard({ order }: { order: Order }) {
  const t = useTranslations('support.order');
  const format = useFormatter();
  const times = useTimes();
  const money = (pence: number) => format.number(pence / 100, { style: 'currency', currency: 'GBP' });
  const arrival = order.deliveredAt ? t('delivered', { date: times.date(order.deliveredAt) }) : order.expectedAt && t('expected', { date: times.date(order.expectedAt) });
  const isOver = order.state === 'cancelled' || order.state === 'returned';
  return (
    <article aria-label={t('title', { number: order.number })} className="w-full max-w-xl overflow-hidden rounded-xl border bg-surface text-sm">
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b bg-background px-3.5 py-2.5">
        <Package className="size-4 text-muted-foreground" aria-hidden />
        <h3 className="font-semibold tracking-normal">{t('title', { number: order.number })}</h3>
        <span className="text-muted-foreground">{t('placedOn', { date: times.date(order.placedAt) })}</span>
        {isOver && <Badge variant="muted" className="ml-auto">{t(`state.${order.state as 'cancelled' | 'returned'}`)}</Badge>}
      </header>
      <div className="space-y-3 px-3.5 py-3">
        {!isOver && <OrderProgress state={order.state} />}
        {!isOver && arrival && <p className="font-medium">{arrival}</p>}
        {order.refunds.map(({ amountPence, state, requestedAt }) => (
          <p key={requestedAt + amountPence}>
            {t('refund', { amount: money(amountPence) })}: <span className="font-medium">{t.has(`refundState.${state}`) ? t(`refundState.${state as 'sent'}`) : state}</span>
          </p>
        ))}
        <details className="group/order">
          <summary className="flex w-fit cursor-pointer list-none items-center gap-1 rounded-sm font-medium text-muted-foreground hover:text-foreground [&::-webkit-details-marker]:hidden">
            {t('details')} <ChevronDown className="size-4 transition-transform group-open/order:rotate-180" aria-hidden />
          </summary>
          <ul className="mt-2 divide-y border-y">
            {order.items.map(({ id, name, quantity, pricePence }) => (
              <li key={id} className="flex justify-between gap-3 py-1.5">
                <span>{quantity > 1 && <span className="text-muted-foreground">{t('quantity', { quantity })} </span>}{name}</span>
                <span className="tabular-nums">{money(pricePence * quantity)}</span>
              </li>
            ))}
          </ul>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 [&_dt]:text-muted-foreground">
            <dt>{t('total')}</dt><dd className="text-right font-semibold tabular-nums">{money(order.totalPence)}</dd>
            <dt>{t('address')}</dt><dd className="text-right">{order.address}</dd>
            {order.carrier && <><dt>{t('carrier')}</dt><dd className="text-right">{order.carrier}</dd></>}
            {order.trackingCode && <><dt>{t('tracking')}</dt><dd className="text-right font-mono text-[0.8125rem]">{order.trackingCode}</dd></>}
          </dl>
        </details>
      </div>
    </article>
  );
}
