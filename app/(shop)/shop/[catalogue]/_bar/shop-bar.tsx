'use client';
// On top of every page of a shop: its name, search, categories and the basket.
import { ShoppingBasket } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@/app/_components/ui/cn';
import { useShop } from '@/app/_components/shop/shop-context';
import { CategoryName } from '@/app/_components/shop/use-category-name';
import { categoryHref } from '@/lib/services/recommendations/shop/category-path';
import { SearchBox } from './search-box';

export function ShopBar({ categories }: { categories: string[] }) {
  const t = useTranslations('shop.bar');
  const { shop } = useShop();
  const pathname = decodeURIComponent(usePathname());
  const root = `/shop/${shop.slug}`;
  return (
    // An image of a border may reach beyond its box, to both edges of the window, and nothing scrolls sideways.
    <div className="-mx-4 -mt-8 px-4 [border-image:linear-gradient(to_top,var(--border)_1px,var(--surface)_0)_fill_0//0_100vw] sm:-mx-6 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2.5 py-3">
        <Link href={root} className="min-w-0 truncate rounded-sm font-display text-xl font-bold tracking-tight">{shop.name}</Link>
        <div className="order-last w-full md:order-none md:w-auto md:max-w-xl md:flex-1"><SearchBox /></div>
        <BasketLink className="ml-auto" />
      </div>
      {categories.length > 0 && (
        <nav aria-label={t('categories')} className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none] sm:-mx-6 sm:px-6">
          <ul className="flex gap-1">
            {categories.map((path) => {
              const href = categoryHref(shop.slug, path);
              const here = pathname === decodeURIComponent(href) || pathname.startsWith(`${decodeURIComponent(href)}/`);
              return (
                <li key={path}>
                  <Link
                    href={href}
                    aria-current={here ? 'page' : undefined}
                    className="-mb-px flex h-10 items-center border-b-2 border-transparent px-2.5 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground aria-[current]:border-primary aria-[current]:text-foreground"
                  >
                    <CategoryName path={path} />
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
    </div>
  );
}

function BasketLink({ className }: { className?: string }) {
  const t = useTranslations('shop.bar');
  const { shop, basket: { basket } } = useShop();
  return (
    <Link href={`/shop/${shop.slug}/basket`} className={cn('relative inline-flex h-10 shrink-0 items-center gap-2 rounded-md px-2.5 text-sm font-semibold hover:bg-raised', className)}>
      <ShoppingBasket aria-hidden className="size-5" />
      <span className="max-sm:sr-only">{t('basket')}</span>
      {basket.count > 0 && <span aria-hidden className="grid h-5 min-w-5 place-content-center rounded-full bg-primary px-1.5 text-xs text-primary-foreground tabular-nums">{basket.count}</span>}
      <span className="sr-only" aria-live="polite">{t('basketCount', { count: basket.count })}</span>
    </Link>
  );
}
