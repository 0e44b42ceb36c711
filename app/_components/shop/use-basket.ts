'use client';
// The basket on this page: the server's, as it was after the last change.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { askServer } from '@/lib/device/ask-server';
import type { ItemView } from '@/lib/services/recommendations/schema';
import type { BasketChange, BasketView } from '@/lib/services/recommendations/shop/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { useFailureText } from '../chat/use-failure-text';
import { afterEvents, recordInOrder } from './record-in-order';
import type { Basket } from './shop-context';

interface Changed {
  basket: BasketView;
  before: number;
  after: number;
  wanted: number;
}

/** A change may wait for the model to be loaded once; what was pressed is not lost meanwhile. */
const deadlineMs = 15_000;

export function useBasket(catalogue: string, initial: BasketView): Basket {
  const t = useTranslations('shop.basket');
  const common = useTranslations('common');
  const router = useRouter();
  const failureText = useFailureText();
  const [basket, setBasket] = useState(initial);
  // The page was rendered anew (somebody took over what they had as a visitor): what it says is newer.
  const [rendered, setRendered] = useState(initial);
  if (rendered !== initial) {
    setRendered(initial);
    setBasket(initial);
  }
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const path = `/api/v1/shop/basket/${catalogue}`;

  const isBusy = (id: string, now: boolean) => setBusy((before) => new Set(now ? [...before, id] : [...before].filter((each) => each !== id)));

  /** @returns null where it was refused, which is told */
  async function send(change: BasketChange): Promise<Changed | null> {
    isBusy(change.item, true);
    try {
      const changed = await afterEvents(() => askServer<Changed>(path, { method: 'PUT', body: change, deadlineMs }));
      setBasket(changed.basket);
      if (changed.after < changed.wanted) toast.warning(t('onlyLeft', { count: changed.after }));
      return changed;
    } catch (error) {
      toast.error(failureText(error));
      return null;
    } finally {
      isBusy(change.item, false);
    }
  }

  async function add(item: ItemView, pieces = 1, listId?: string): Promise<void> {
    const changed = await send({ item: item.id, add: pieces });
    if (!changed || changed.after === changed.before) return;
    // A like is no purchase, but a basket says more than a glance: the next list knows it.
    recordInOrder({ catalogue, item: item.id, kind: 'basket', value: changed.after - changed.before, ...(listId && { listId }) }).catch(() => undefined);
    toast.success(t('added', { name: readableName(item.name) }), { action: { label: t('show'), onClick: () => router.push(`/shop/${catalogue}/basket`) } });
  }

  async function remove(item: ItemView): Promise<void> {
    const changed = await send({ item: item.id, quantity: 0 });
    if (!changed) return;
    toast(t('removed', { name: readableName(item.name) }), { action: { label: common('undo'), onClick: () => void send({ item: item.id, quantity: changed.before }) } });
  }

  return {
    basket,
    busy,
    add,
    remove,
    setQuantity: async (item, quantity) => (await send({ item: item.id, quantity })) !== null,
    reload: async () => {
      const answer = await askServer<{ basket: BasketView }>(path).catch(() => null);
      if (answer) setBasket(answer.basket);
    },
  };
}
