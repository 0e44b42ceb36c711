// For you. Open to everybody: who is new chooses, who is known gets their list.
import { Fingerprint, PackageOpen } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { findSessionUser } from '@/lib/auth/session';
import { deviceModeCookie } from '@/lib/device/recommendations/device-mode';
import { TasteProvider } from '@/lib/device/recommendations/taste-provider';
import { currentCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { readKnownLikes } from '@/lib/services/recommendations/taste/known-likes';
import { deviceManifest } from '@/lib/services/recommendations/lists/device-artefact';
import { makeList } from '@/lib/services/recommendations/lists/make-list';
import { askerOf } from '@/lib/services/recommendations/shoppers/asker-of';
import { listLength } from '@/lib/services/recommendations/taste/page-sizes';
import { listFirstPicks } from '@/lib/services/recommendations/taste/list-first-picks';
import { AwayNotice } from './_data/away-notice';
import { ClaimBanner } from './_data/claim-banner';
import { DataNote } from './_data/data-note';
import { pendingClaims } from './_data/pending-claims';
import { ForYou } from './_for-you/for-you';

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('recommendations');
  return { title: t('title'), description: t('metaDescription') };
}

export default async function ForYouPage({ searchParams }: { searchParams: Search }) {
  const slug = [(await searchParams).catalogue].flat()[0];
  const [t, user, catalogue, asker, jar] = await Promise.all([getTranslations('recommendations'), findSessionUser(), currentCatalogue(slug), askerOf(), cookies()]);
  const keptHere = jar.get(deviceModeCookie)?.value === 'device';
  const [picks, known, initial, manifest, onServer] = await Promise.all([
    listFirstPicks(catalogue),
    keptHere ? { likes: [], isKnown: false } : readKnownLikes(asker, catalogue),
    keptHere ? null : makeList(asker, { catalogue: catalogue.slug, placement: 'for_you', count: listLength, preview: false }),
    keptHere ? deviceManifest(catalogue.slug) : undefined,
    user ? pendingClaims() : 0,
  ]);
  const query = slug === undefined ? '' : `?catalogue=${encodeURIComponent(slug)}`;
  const tasteHref = `/recommendations/taste${query}`;
  return (
    <TasteProvider key={`${user?.id} ${catalogue.slug}`} userId={user?.id ?? null} catalogue={catalogue.slug} manifest={manifest}>
      <div className="space-y-6">
        <PageHeader
          title={t('title')}
          description={t('description', { catalogue: catalogue.name })}
          actions={<Button asChild variant="outline"><Link href={tasteHref}><Fingerprint aria-hidden /> {t('taste.link')}</Link></Button>}
        />
        {user && <ClaimBanner onServer={onServer} />}
        <AwayNotice />
        {picks.items.length === 0 ? (
          <EmptyState icon={<PackageOpen />} title={t('note.empty_catalogue.title')} description={t('note.empty_catalogue.description')} />
        ) : (
          // Begins anew when the visitor's taste has become the account's.
          <ForYou key={onServer} catalogue={catalogue.slug} picks={picks} likes={known.likes} isKnown={known.isKnown} keptHere={keptHere} initial={initial} />
        )}
        <DataNote isSignedIn={user !== null} tasteHref={tasteHref} />
      </div>
    </TasteProvider>
  );
}
