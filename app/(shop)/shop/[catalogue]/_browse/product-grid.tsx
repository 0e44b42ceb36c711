'use client';
// Products of a category or a search.
import type { ItemView } from '@/lib/services/recommendations/schema';
import { ProductCard } from '@/app/_components/shop/product-card';
import { useShop } from '@/app/_components/shop/shop-context';

const inSight = 10;

export function ProductGrid({ items, label }: { items: ItemView[]; label: string }) {
  const { opinions } = useShop();
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 lg:grid-cols-4">
      {items.filter(({ id }) => opinions.said.get(id) !== 'hide').map((item, index) => (
        <li key={item.id} className="flex min-w-0"><ProductCard item={item} eager={index < inSight} className="w-full" /></li>
      ))}
    </ul>
  );
}
