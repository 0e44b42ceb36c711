import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { NewCatalogueForm } from './new-catalogue-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalogues.form'))('newTitle') };
}

export default async function NewCataloguePage() {
  await requirePageUser(['admin']);
  const t = await getTranslations('catalogues.form');
  return (
    <div className="max-w-xl space-y-6">
      <PageHeader title={t('newTitle')} description={t('newNote')} />
      <NewCatalogueForm />
    </div>
  );
}
