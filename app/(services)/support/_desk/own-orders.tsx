'use client';
// The signed-in person's orders, and a few samples for those who have none.
import { PackagePlus, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useFailureText } from '@/app/_components/chat/use-failure-text';
import { useTimes } from '@/app/_components/chat/use-times';
import { useChat } from '@/app/_components/chat/use-chat';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { askServer } from '@/lib/device/ask-server';
import type { OrderCard } from '@/lib/services/support/schema';

type Orders = { stage: 'loading' } | { stage: 'there'; orders: OrderCard[] } | { stage: 'failed' };

const path = '/api/v1/support/orders';

export function OwnOrders({ onAsk }: { onAsk: (text: string) => void }) {
  const t = useTranslations('support.panel');
  const state = useTranslations('support.order.state');
  const times = useTimes();
  const failureText = useFailureText();
  const { state: chat } = useChat();
  const [orders, setOrders] = useState<Orders>({ stage: 'loading' });
  const [tries, setTries] = useState(0);
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  // An answer that shows an order may have changed it.
  const changed = chat.saved.findLast(({ answer }) => answer?.order !== undefined)?.id ?? 0;

  useEffect(() => {
    let stale = false;
    askServer<{ orders: OrderCard[] }>(path).then(
      (answer) => !stale && setOrders({ stage: 'there', orders: answer.orders }),
      () => !stale && setOrders((before) => (before.stage === 'there' ? before : { stage: 'failed' })),
    );
    return () => {
      stale = true;
    };
  }, [changed, tries]);

  async function addSamples() {
    setAdding(true);
    setProblem(null);
    try {
      await askServer(`${path}/samples`, { method: 'POST', body: {} });
      setTries(tries + 1);
    } catch (error) {
      setProblem(error);
    }
    setAdding(false);
  }

  return (
    <section aria-label={t('orders')} className="space-y-2">
      <h2 className="text-sm font-semibold">{t('orders')}</h2>
      {orders.stage === 'loading' && <Skeleton className="h-32 rounded-xl" />}
      {orders.stage === 'failed' && (
        <div role="alert" className="flex items-center justify-between gap-3 rounded-xl border px-3.5 py-3 text-sm">
          {t('ordersFailed')}
          <Button variant="outline" size="sm" onClick={() => setTries(tries + 1)}><RotateCcw aria-hidden /> {t('retry')}</Button>
        </div>
      )}
      {orders.stage === 'there' && orders.orders.length === 0 && (
        <EmptyState
          className="bg-surface px-4 py-6"
          icon={<PackagePlus />}
          title={t('noOrders')}
          description={t('noOrdersNote')}
          action={<Button variant="secondary" aria-disabled={adding || undefined} onClick={() => !adding && void addSamples()}>{adding ? t('adding') : t('addSamples')}</Button>}
        />
      )}
      {orders.stage === 'there' && orders.orders.length > 0 && (
        <>
          <p className="text-[0.8125rem] text-muted-foreground">{t('ordersNote')}</p>
          <ul className="divide-y overflow-hidden rounded-xl border bg-surface">
            {orders.orders.map((order) => (
              <li key={order.number}>
                <button type="button" aria-label={t('askAbout', { number: order.number })} onClick={() => onAsk(t('askOrderText', { number: order.number }))} className="flex w-full items-center gap-3 px-3.5 py-2.5 text-left outline-offset-[-2px] hover:bg-raised">
                  <span className="min-w-0 flex-1">
                    <span className="block text-sm font-semibold tabular-nums">{order.number} <span className="font-normal text-muted-foreground">· {times.date(order.placedAt)}</span></span>
                    <span className="block truncate text-[0.8125rem] text-muted-foreground">{order.items.map(({ name }) => name).join(', ')}</span>
                  </span>
                  <Badge variant={order.state === 'cancelled' || order.state === 'returned' ? 'muted' : 'secondary'}>{state.has(order.state) ? state(order.state as 'placed') : order.state}</Badge>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {problem !== null && <p role="alert" className="text-sm text-danger">{failureText(problem)}</p>}
    </section>
  );
}

