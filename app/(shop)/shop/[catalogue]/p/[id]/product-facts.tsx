// What is known of a product beside its price.
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import Link from 'next/link';
import { CategoryName } from '@/app/_components/shop/use-category-name';
import { demoCatalogue } from '@/lib/services/recommendations/demo-catalogue';
import { categoryHref } from '@/lib/services/recommendations/shop/category-path';
import type { Product } from '@/lib/services/recommendations/shop/get-product';

/** Fewer say nothing. */
const leastBuyers = 5;

export function ProductFacts({ product }: { product: Product }) {
  const t = useTranslations('shop.product');
  const format = useFormatter();
  const locale = useLocale();
  const slug = product.href.split('/')[2] ?? '';
  const month = product.season && format.dateTime(new Date(Date.UTC(2026, product.season - 1, 15)), { month: 'long', timeZone: 'UTC' });
  const rows: [string, React.ReactNode][] = [
    ...(product.category ? [[t('category'), <Link key="category" href={categoryHref(slug, product.category)} className="font-medium text-primary underline-offset-4 hover:underline"><CategoryName path={product.category} /></Link>] as [string, React.ReactNode]] : []),
    [t('code'), product.id],
    ...(month ? [[t('season'), t('seasonIn', { month })] as [string, string]] : []),
    ...(product.buyers >= leastBuyers ? [[t('buyers'), t('buyersCount', { count: product.buyers })] as [string, string]] : []),
    ...product.facts,
  ];
  return (
    <div className="space-y-4 border-t pt-5">
      {product.description && <p className="max-w-prose leading-relaxed whitespace-pre-line">{product.description}</p>}
      <dl lang={locale} className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted-foreground">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      {slug === demoCatalogue && <p className="max-w-prose text-sm text-muted-foreground">{product.terms.personalised ? t('personalised') : product.terms.returnable ? t('delivery') : t('notReturnable')}</p>}
    </div>
  );
}
