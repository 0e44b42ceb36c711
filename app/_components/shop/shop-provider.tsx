'use client';
// Around the pages of one shop.
import type { ReactNode } from 'react';
import { TasteProvider } from '@/lib/device/recommendations/taste-provider';
import type { BasketView } from '@/lib/services/recommendations/shop/schema';
import { ShopContext, type ShopFacts } from './shop-context';
import { useBasket } from './use-basket';
import { useOpinions } from './use-opinions';

interface ShopProviderProps {
  shop: ShopFacts;
  /** Null for visitors. */
  userId: string | null;
  basket: BasketView;
  children: ReactNode;
}

export function ShopProvider({ userId, shop, ...props }: ShopProviderProps) {
  return (
    <TasteProvider userId={userId} catalogue={shop.slug}>
      <Provided shop={shop} {...props} />
    </TasteProvider>
  );
}

function Provided({ shop, basket: initial, children }: Omit<ShopProviderProps, 'userId'>) {
  const opinions = useOpinions(shop.slug);
  const basket = useBasket(shop.slug, initial);
  return <ShopContext value={{ shop, opinions, basket }}>{children}</ShopContext>;
}
