// How lists are mixed: sliders with their price, a customer's list beside them, and who changed what.
import { Info } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Placement } from '@/lib/generated/prisma/enums';
import { blendFacts } from '@/lib/services/recommendations/blends/blend-facts';
import { blendHistory } from '@/lib/services/recommendations/blends/blend-history';
import { one, type Search } from '../_shared/address';
import { NoCatalogue } from '../_shared/no-catalogue';
import { openPage } from '../_shared/open-page';
import { BlendHistory } from './blend-history';
import { BlendWorkbench } from './_sliders/blend-workbench';
import { PlacementTabs } from './placement-tabs';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merchandising.blend');
  return { title: t('title') };
}

export default async function BlendPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { user, search, named, catalogue } = await openPage(searchParams);
  const t = await getTranslations('merchandising.blend');
  if (!catalogue) return <NoCatalogue />;
  const placement = Object.values(Placement).find((each) => each !== 'recent' && each === one(search.placement)) ?? null;
  const [facts, history] = await Promise.all([blendFacts(user, catalogue, placement), blendHistory(user, catalogue.id, placement)]);
  return (
    <div className="space-y-8">
      <PageHeader title={t('title')} description={t('description')} />
      <PlacementTabs placement={placement} named={named} />
      {facts.version === null && <Alert><Info aria-hidden /><AlertDescription>{t('noModel')}</AlertDescription></Alert>}
      <BlendWorkbench key={`${placement}-${history[0]?.id}`} catalogue={catalogue.slug} placement={placement} facts={facts} />
      <BlendHistory catalogue={catalogue.slug} placement={placement} entries={history} />
    </div>
  );
}
