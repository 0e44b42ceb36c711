// The sites that show the chat: where each is installed, and the line for its pages.
import { Globe, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { listSites } from '@/lib/services/support/widget/list-sites';
import { scriptLine } from '@/lib/services/support/widget/script-line';
import { SiteCard } from './site-card';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('widget.admin');
  return { title: t('title') };
}

export default async function SitesPage() {
  const user = await requirePageUser(['admin']);
  const [t, sites] = await Promise.all([getTranslations('widget.admin'), listSites(user)]);
  const add = (
    <Button asChild>
      <Link href="/admin/support/sites/new"><Plus aria-hidden /> {t('add')}</Link>
    </Button>
  );
  return (
    <div className="space-y-6">
      <PageHeader title={t('title')} description={t('description')} actions={sites.length > 0 && add} />
      {sites.length === 0 ? (
        <EmptyState icon={<Globe />} title={t('empty')} description={t('emptyNote')} action={add} />
      ) : (
        <ul className="space-y-4">
          {sites.map((site) => (
            <li key={site.id}><SiteCard site={site} line={scriptLine(site.key)} /></li>
          ))}
        </ul>
      )}
    </div>
  );
}
