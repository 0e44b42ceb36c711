// One customer: what they did, what they would be shown now and why, and what they did with what they were shown.
import { ArrowLeft, EyeOff } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { Stat } from '@/app/_components/ui/stat';
import { AppError } from '@/lib/errors';
import { getShopper } from '@/lib/services/recommendations/shopper-view/get-shopper';
import { listsNow } from '@/lib/services/recommendations/shopper-view/lists-now';
import { eventsPerPage, shopperEvents } from '@/lib/services/recommendations/shopper-view/shopper-events';
import { shownLists } from '@/lib/services/recommendations/shopper-view/shown-lists';
import { address, one, type Search } from '../../_shared/address';
import { openPage } from '../../_shared/open-page';
import { Panel } from '@/app/_components/ui/panel';
import { CategoryChart } from './category-chart';
import { ListsNow } from './lists-now';
import { ShownLists } from './shown-lists';
import { Timeline } from './timeline';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merchandising.shoppers');
  return { title: t('name') };
}

const figures = ['view', 'basket', 'purchase', 'like', 'hide'] as const;

export default async function ShopperPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<Search> }) {
  const [{ id }, { user, search, named, catalogue }] = await Promise.all([params, openPage(searchParams)]);
  if (!catalogue || !/^\d{1,9}$/.test(id)) notFound();
  const shopper = await getShopper(user, catalogue.id, Number(id)).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  const [t, m, format] = await Promise.all([getTranslations('merchandising.shoppers'), getTranslations('merchandising.shopper'), getFormatter()]);
  const pages = Math.max(1, Math.ceil(shopper.events / eventsPerPage));
  const asked = Number(one(search.page));
  const page = Number.isInteger(asked) ? Math.min(pages, Math.max(1, asked)) : 1;
  const known = shopper.events > 0;
  const [events, now, shown] = known ? await Promise.all([shopperEvents(user, catalogue.id, shopper.id, page), listsNow(user, catalogue.id, shopper.id), shownLists(user, catalogue.id, shopper.id)]) : [[], [], []];
  const title = shopper.name.kind === 'visitor' ? m('visitor', { name: shopper.name.name }) : shopper.name.name;
  const facts = [...(shopper.name.kind === 'user' ? [shopper.name.email] : []), t(`kind.${shopper.name.kind}`), `${t('since')} ${format.dateTime(shopper.createdAt, { dateStyle: 'medium' })}`, `${t('seen')} ${format.dateTime(shopper.lastSeenAt, { dateStyle: 'medium' })}`];
  return (
    <div className="space-y-6">
      <div className="space-y-3">
        <Link href={address('/merchandising/shoppers', named)} className="inline-flex items-center gap-1.5 text-sm font-medium text-muted-foreground hover:text-foreground"><ArrowLeft aria-hidden className="size-4" />{t('back')}</Link>
        <PageHeader title={title} description={facts.join(' · ')} />
      </div>
      {!known ? <EmptyState icon={<EyeOff />} title={t('nothing')} description={t('nothingNote')} /> : (
        <>
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
            {figures.map((kind) => <Stat key={kind} label={t(`figures.${kind}`)} value={format.number(shopper.counts[kind])} />)}
          </div>
          <Panel title={t('lists')} note={t('listsNote')}><ListsNow lists={now} /></Panel>
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <Panel title={t('timeline')} note={t('timelineNote')}>
              <div className="space-y-4">
                <Timeline events={events} />
                <Pagination page={page} pages={pages} href={(to) => address(`/merchandising/shoppers/${shopper.id}`, named, { page: to })} />
              </div>
            </Panel>
            <div className="space-y-6">
              <Panel title={t('categories')} note={t('categoriesNote')}><CategoryChart categories={shopper.categories} /></Panel>
              <Panel title={t('shown')} note={t('shownNote')}><ShownLists lists={shown} /></Panel>
            </div>
          </div>
        </>
      )}
    </div>
  );
}
