'use client';
// Sends the order. The checkout's key is made once and kept while the tab lives: pressing twice, a lost answer or a reload order nothing twice.
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useShop } from '@/app/_components/shop/shop-context';
import { recordInOrder } from '@/app/_components/shop/record-in-order';
import { askServer, ServerRefused } from '@/lib/device/ask-server';
import { newId } from '@/lib/device/new-id';
import { useIsDeviceMode } from '@/lib/device/recommendations/taste-provider';
import type { BasketLineView, OrderInput } from '@/lib/services/recommendations/shop/schema';

/** Orders wait longer than lists: what was sent is not sent again lightly. */
const deadlineMs = 20_000;

export interface Checkout {
  sending: boolean;
  /** Why the last try failed. */
  problem: unknown;
  /** Keys of `shop.checkout.problems`, by field. */
  fields: Readonly<Record<string, string>>;
  send(input: Omit<OrderInput, 'key'>): Promise<void>;
}

const storageKey = (slug: string) => `trefoil.checkout.${slug}`;

function keyOf(slug: string): string {
  try {
    const kept = sessionStorage.getItem(storageKey(slug)) ?? newId();
    sessionStorage.setItem(storageKey(slug), kept);
    return kept;
  } catch {
    return newId(); // storage is forbidden: this page's key lasts as long as the page
  }
}

function forgetKey(slug: string): void {
  try {
    sessionStorage.removeItem(storageKey(slug));
  } catch {
    // See above.
  }
}

export function useCheckout(lines: readonly BasketLineView[]): Checkout {
  const router = useRouter();
  const { shop, basket } = useShop();
  const keepsTasteHere = useIsDeviceMode();
  const [key, setKey] = useState<string | null>(null);
  const [state, setState] = useState<Omit<Checkout, 'send'>>({ sending: false, problem: null, fields: {} });

  async function send(input: Omit<OrderInput, 'key'>): Promise<void> {
    if (state.sending) return;
    setState({ sending: true, problem: null, fields: {} });
    const used = key ?? keyOf(shop.slug);
    setKey(used);
    try {
      const { number } = await askServer<{ number: string }>(`/api/v1/shop/orders/${shop.slug}`, { method: 'POST', body: { ...input, key: used }, deadlineMs });
      forgetKey(shop.slug);
      // The server keeps nothing of it then: this device remembers what was bought.
      if (keepsTasteHere) for (const { item, quantity } of lines) void recordInOrder({ catalogue: shop.slug, item: item.id, kind: 'purchase', value: quantity }).catch(() => undefined);
      void basket.reload();
      router.replace(`/shop/${shop.slug}/order/${number}?${new URLSearchParams({ key: used })}`);
    } catch (error) {
      const issues = error instanceof ServerRefused ? error.failure.issues : [];
      setState({ sending: false, problem: error, fields: Object.fromEntries(issues.map(({ path, message }) => [path, message])) });
      if (error instanceof ServerRefused && error.failure.key.startsWith('basket_')) void basket.reload().then(() => router.refresh());
    }
  }

  return { ...state, send };
}
