'use client';
// What every part of a shop's page knows: the shop, the basket, and what was said of things on this page.
import { createContext, useContext } from 'react';
import type { ItemView } from '@/lib/services/recommendations/schema';
import type { BasketView } from '@/lib/services/recommendations/shop/schema';

export interface ShopFacts {
  slug: string;
  name: string;
  currency: string | null;
}

export type Opinion = 'like' | 'hide';

export interface Opinions {
  /** What was said on this page, by item. */
  said: ReadonlyMap<string, Opinion>;
  /** Likes it, or takes that back. */
  toggleLike(item: ItemView, listId?: string): void;
  /** Never again, with a way back in the message that confirms it. */
  hide(item: ItemView, listId?: string): void;
}

export interface Basket {
  basket: BasketView;
  /** Ids of things that are being changed. */
  busy: ReadonlySet<string>;
  /** Puts pieces in and says so. */
  add(item: ItemView, pieces?: number, listId?: string): Promise<void>;
  /** @returns whether it was done */
  setQuantity(item: ItemView, quantity: number): Promise<boolean>;
  /** Takes it out, with a way back. */
  remove(item: ItemView): Promise<void>;
  /** After an order, or a change elsewhere. */
  reload(): Promise<void>;
}

export interface Shop {
  shop: ShopFacts;
  opinions: Opinions;
  basket: Basket;
}

export const ShopContext = createContext<Shop | null>(null);

/** @throws Error outside a `ShopProvider` */
export function useShop(): Shop {
  const shop = useContext(ShopContext);
  if (!shop) throw new Error('useShop needs a ShopProvider around it.');
  return shop;
}
