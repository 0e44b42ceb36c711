// Everything that is known of one's taste: see it, change it, take it along, erase it.
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import { PageHeader } from '@/app/_components/ui/page-header';
import { findSessionUser } from '@/lib/auth/session';
import { deviceModeCookie } from '@/lib/device/recommendations/device-mode';
import { TasteProvider } from '@/lib/device/recommendations/taste-provider';
import { currentCatalogue, listCatalogues } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { askerOf } from '@/lib/services/recommendations/shoppers/asker-of';
import { countKnown, readTaste } from '@/lib/services/recommendations/taste/read-taste';
import { AwayNotice } from '../_data/away-notice';
import { ClaimBanner } from '../_data/claim-banner';
import { DeviceSwitch } from '../_data/device-switch';
import { pendingClaims } from '../_data/pending-claims';
import { Taste } from './_taste/taste';

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recommendations.taste'))('title'), robots: { index: false } };
}

export default async function TastePage({ searchParams }: { searchParams: Search }) {
  const slug = [(await searchParams).catalogue].flat()[0];
  const [t, user, catalogue, all, asker, jar] = await Promise.all([
    getTranslations('recommendations.taste'), findSessionUser(), currentCatalogue(slug), listCatalogues(), askerOf(), cookies(),
  ]);
  const keptHere = jar.get(deviceModeCookie)?.value === 'device';
  const [initial, known, onServer] = await Promise.all([
    keptHere ? null : readTaste(asker, catalogue),
    countKnown(asker),
    user ? pendingClaims() : 0,
  ]);
  const query = slug === undefined ? '' : `?catalogue=${encodeURIComponent(slug)}`;
  return (
    <TasteProvider key={`${user?.id} ${catalogue.slug}`} userId={user?.id ?? null} catalogue={catalogue.slug}>
      <div className="mx-auto max-w-4xl space-y-6">
        <PageHeader
          title={t('title')}
          description={t('description', { catalogue: catalogue.name })}
          actions={<Button asChild variant="outline"><Link href={`/recommendations${query}`}><ArrowLeft aria-hidden /> {t('back')}</Link></Button>}
        />
        {user && <ClaimBanner onServer={onServer} />}
        <AwayNotice />
        <section aria-label={t('where')} className="rounded-lg border bg-surface p-5">
          <DeviceSwitch catalogues={all.map((one) => one.slug)} known={known} />
        </section>
        <Taste catalogue={catalogue.slug} initial={initial} />
      </div>
    </TasteProvider>
  );
}
