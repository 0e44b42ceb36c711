// One import: its columns, its dry run, its progress, what came of it.
import { ChevronLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AppError } from '@/lib/errors';
import { findEarlier, getImport, listProblems, previewImport } from '@/lib/services/recommendations/imports/get-import';
import { openCatalogue } from '../../open-catalogue';
import { ImportWizard } from './import-wizard';

type Params = Promise<{ slug: string; id: string }>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalogues.imports'))('title') };
}

const shownProblems = 200;

export default async function ImportPage({ params }: { params: Params }) {
  const { user, catalogue } = await openCatalogue(params);
  const id = Number((await params).id);
  if (!Number.isInteger(id) || id < 1) notFound();
  const row = await getImport(user, id, catalogue.slug).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  const [t, preview, problems, earlier] = await Promise.all([getTranslations('catalogues.imports'), previewImport(user, id), listProblems(user, id, shownProblems), findEarlier(user, row)]);
  return (
    <div className="space-y-6">
      <Link href={`/merchandising/catalogues/${catalogue.slug}/imports`} className="inline-flex items-center gap-1 text-sm text-muted-foreground hover:text-foreground"><ChevronLeft className="size-4" aria-hidden />{t('title')}</Link>
      <ImportWizard catalogue={{ slug: catalogue.slug, currency: catalogue.currency }} given={row} preview={preview} problems={problems} earlier={earlier} />
    </div>
  );
}
