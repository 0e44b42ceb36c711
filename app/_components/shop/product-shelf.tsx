'use client';
// Products in a row that no model chose, for example what is new.
import type { ReactNode } from 'react';
import type { ItemView } from '@/lib/services/recommendations/schema';
import { CardRow } from './card-row';
import { ProductCard } from './product-card';
import { cardWidth } from './shelf-skeleton';
import { useShop } from './shop-context';

export function ProductShelf({ title, action, items }: { title: string; action?: ReactNode; items: ItemView[] }) {
  const { opinions } = useShop();
  const shown = items.filter(({ id }) => opinions.said.get(id) !== 'hide');
  if (shown.length === 0) return null;
  return (
    <CardRow title={title} action={action}>
      {shown.map((item) => <li key={item.id} className={`flex ${cardWidth}`}><ProductCard item={item} className="w-full" /></li>)}
    </CardRow>
  );
}
