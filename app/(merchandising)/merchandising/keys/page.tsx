// Keys by which other machines and other sites ask for lists, the line that puts a strip into a page, and how it will look.
import { KeyRound } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { listKeys } from '@/lib/services/recommendations/keys/list-keys';
import { searchItems } from '@/lib/services/recommendations/rules/search-items';
import type { Search } from '../_shared/address';
import { NoCatalogue } from '../_shared/no-catalogue';
import { openPage } from '../_shared/open-page';
import { KeyCard } from './_keys/key-card';
import { NewKeyDialog } from './_keys/new-key-dialog';
import { ServerUse } from './_script/server-use';
import { StripWorkshop } from './_script/strip-workshop';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('strip.keys');
  return { title: t('title') };
}

export default async function KeysPage({ searchParams }: { searchParams: Promise<Search> }) {
  await requirePageUser(['admin']);
  const { user, catalogue } = await openPage(searchParams);
  const t = await getTranslations('strip.keys');
  if (!catalogue) return <NoCatalogue />;
  const [keys, [first]] = await Promise.all([listKeys(user, catalogue.id), searchItems(user, catalogue.id, '')]);
  const { origin } = new URL(env().NEXTAUTH_URL);
  return (
    <div className="space-y-10">
      <div className="space-y-6">
        {/* One dialog in one place: it shows a new key once, and must outlive that the list is empty no more. */}
        <PageHeader title={t('title')} description={t('description', { catalogue: catalogue.name })} actions={<NewKeyDialog catalogue={catalogue.slug} />} />
        {keys.length === 0 ? <EmptyState icon={<KeyRound />} title={t('empty')} description={t('emptyNote')} /> : (
          <ul className="space-y-3">{keys.map((key) => <li key={key.id}><KeyCard shown={key} /></li>)}</ul>
        )}
      </div>
      <StripWorkshop
        catalogue={catalogue.slug} origin={origin} item={first ?? null}
        keys={keys.filter(({ kind, revokedAt }) => kind === 'public' && revokedAt === null).map(({ id, name, prefix }) => ({ id, name, key: prefix }))}
      />
      <ServerUse origin={origin} />
    </div>
  );
}
