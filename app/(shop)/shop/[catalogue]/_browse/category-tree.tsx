// Where one is in the categories and where one can go: beside the products on wide screens, as chips above them on narrow ones.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { CategoryName } from '@/app/_components/shop/use-category-name';
import { categoryHref } from '@/lib/services/recommendations/shop/category-path';
import type { CategoryNode } from '@/lib/services/recommendations/shop/schema';

interface CategoryTreeProps {
  catalogue: string;
  tree: CategoryNode[];
  /** Path of the page's category. */
  here: string;
}

const isOpen = (path: string, here: string) => here === path || here.startsWith(`${path}/`);

export function CategoryTree({ catalogue, tree, here }: CategoryTreeProps) {
  const t = useTranslations('shop.browse');
  return (
    <nav aria-label={t('categories')} className="max-lg:hidden">
      <Branch catalogue={catalogue} nodes={tree} here={here} />
    </nav>
  );
}

function Branch({ catalogue, nodes, here }: Omit<CategoryTreeProps, 'tree'> & { nodes: CategoryNode[] }) {
  const format = useFormatter();
  return (
    <ul className="space-y-0.5">
      {nodes.map(({ path, count, children }) => (
        <li key={path}>
          <Link href={categoryHref(catalogue, path)} aria-current={here === path ? 'page' : undefined} className="flex items-baseline justify-between gap-2 rounded-md px-2.5 py-1.5 text-sm hover:bg-raised aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-accent-foreground">
            <CategoryName path={path} />
            <span className="text-xs text-muted-foreground tabular-nums">{format.number(count)}</span>
          </Link>
          {children.length > 0 && isOpen(path, here) && <div className="my-0.5 ml-2.5 border-l pl-2"><Branch catalogue={catalogue} nodes={children} here={here} /></div>}
        </li>
      ))}
    </ul>
  );
}

/** Those below a category, or beside it where it has none. */
export function CategoryChips({ catalogue, nodes, here }: { catalogue: string; nodes: CategoryNode[]; here: string }) {
  const t = useTranslations('shop.browse');
  if (nodes.length === 0) return null;
  return (
    <nav aria-label={t('categories')} className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none] sm:-mx-6 sm:px-6 lg:hidden">
      <ul className="flex gap-2 pb-1">
        {nodes.map(({ path }) => (
          <li key={path}>
            <Link href={categoryHref(catalogue, path)} aria-current={here === path ? 'page' : undefined} className="inline-flex h-9 items-center rounded-full border bg-surface px-3.5 text-sm whitespace-nowrap hover:bg-raised aria-[current]:border-primary aria-[current]:bg-accent aria-[current]:text-accent-foreground">
              <CategoryName path={path} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
