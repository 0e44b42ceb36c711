// The frame of one catalogue: its name, and what can be seen of it.
import { ChevronLeft, Store } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { NavTabs } from '@/app/_components/shell/nav-tabs';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { openCatalogue } from './open-catalogue';

const tabs = ['overview', 'items', 'imports', 'settings'] as const;

export default async function CatalogueLayout({ children, params }: { children: ReactNode; params: Promise<{ slug: string }> }) {
  const [{ catalogue: { slug, name, isDefault } }, t] = await Promise.all([openCatalogue(params), getTranslations('catalogues')]);
  const path = `/merchandising/catalogues/${slug}`;
  return (
    <div className="space-y-6">
      <div className="space-y-3">
        <Link href="/merchandising/catalogues" className="inline-flex items-center gap-1 text-sm text-muted-foreground hover:text-foreground"><ChevronLeft className="size-4" aria-hidden />{t('title')}</Link>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="min-w-0 text-2xl leading-tight font-bold break-words sm:text-3xl">{name}</h1>
          {isDefault && <Badge variant="secondary">{t('isDefault')}</Badge>}
          <Button asChild variant="outline" size="sm" className="ml-auto"><Link href={`/shop/${slug}`}><Store aria-hidden />{t('openShop')}</Link></Button>
        </div>
        <nav aria-label={t('tabs.label')} className="overflow-x-auto border-b">
          <NavTabs tabs={tabs.map((tab) => ({ href: tab === 'overview' ? path : `${path}/${tab}`, label: t(`tabs.${tab}`), exact: tab === 'overview' }))} />
        </nav>
      </div>
      {children}
    </div>
  );
}
