// The way from the shop's first page to this one.
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { CategoryName } from '@/app/_components/shop/use-category-name';
import { categoryHref, categoryParts } from '@/lib/services/recommendations/shop/category-path';

interface BreadcrumbsProps {
  shop: { slug: string; name: string };
  /** Paths, from the top. */
  categories: string[];
}

/** The category of a product and those above it. */
export const pathsTo = (category: string): string[] => categoryParts(category).map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));

export function Breadcrumbs({ shop, categories }: BreadcrumbsProps) {
  const t = useTranslations('shop.browse');
  const link = 'rounded-sm hover:text-foreground hover:underline';
  return (
    <nav aria-label={t('path')} className="text-sm text-muted-foreground">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        <li><Link href={`/shop/${shop.slug}`} className={link}>{shop.name}</Link></li>
        {categories.map((path) => (
          <li key={path} className="flex items-center gap-1.5">
            <ChevronRight aria-hidden className="size-3.5" />
            <Link href={categoryHref(shop.slug, path)} className={link}><CategoryName path={path} /></Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
