// The main categories as pictures.
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { ProductImage } from '@/app/_components/shop/product-image';
import { CategoryName } from '@/app/_components/shop/use-category-name';
import { categoryHref } from '@/lib/services/recommendations/shop/category-path';
import type { CategoryTile } from '@/lib/services/recommendations/shop/category-tiles';

export function CategoryTiles({ tiles, catalogue }: { tiles: CategoryTile[]; catalogue: string }) {
  const t = useTranslations('shop.home');
  return (
    <section aria-labelledby="categories-title" className="space-y-4">
      <h2 id="categories-title" className="text-xl font-semibold sm:text-[1.375rem]">{t('categories')}</h2>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-4 md:grid-cols-5 lg:grid-cols-7">
        {tiles.map(({ path, count, item }) => (
          <li key={path} className="group relative">
            <ProductImage item={item} className="transition-transform duration-300 ease-out-soft group-hover:scale-[1.03]" />
            <p className="mt-2 leading-tight">
              <Link href={categoryHref(catalogue, path)} className="text-sm font-semibold after:absolute after:inset-0 after:rounded-lg group-hover:underline"><CategoryName path={path} /></Link>
              <span className="block text-xs text-muted-foreground tabular-nums">{t('products', { count })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
