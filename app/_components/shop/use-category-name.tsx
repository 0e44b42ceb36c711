// Names of categories in the reader's language: those of the demo shop are translated, all others show as their catalogue has them.
import { useTranslations } from 'next-intl';
import { categoryParts, categorySlug } from '@/lib/services/recommendations/shop/category-path';

/** @returns the name of the last part of a category's path */
export function useCategoryName(): (path: string) => string {
  const t = useTranslations('shop.category');
  return (path) => {
    const name = categoryParts(path).at(-1) ?? path;
    const slug = categorySlug(name);
    return slug !== '' && t.has(slug as 'kitchen') ? t(slug as 'kitchen') : name;
  };
}

/** @returns the whole path of a category, the main one first */
export function useCategoryPath(): (path: string) => string {
  const nameOf = useCategoryName();
  return (path) => categoryParts(path).map(nameOf).join('/');
}

/** For components that render nothing else. */
export function CategoryName({ path }: { path: string }) {
  return useCategoryName()(path);
}
