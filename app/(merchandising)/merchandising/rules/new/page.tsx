// A new rule of one kind.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RuleKind } from '@/lib/generated/prisma/enums';
import { listCategories } from '@/lib/services/recommendations/rules/search-items';
import { one, type Search } from '../../_shared/address';
import { openPage } from '../../_shared/open-page';
import { RuleForm } from '../_form/rule-form';
import { RulePageHeader } from '../_form/rule-page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merchandising.rules');
  return { title: t('add') };
}

export default async function NewRulePage({ searchParams }: { searchParams: Promise<Search> }) {
  const { user, search, named, catalogue } = await openPage(searchParams);
  const kind = Object.values(RuleKind).find((each) => each === one(search.kind));
  if (!kind || !catalogue) notFound();
  const [t, categories] = await Promise.all([getTranslations('merchandising'), listCategories(user, catalogue.id)]);
  return (
    <div className="space-y-6">
      <RulePageHeader title={t('form.new', { kind: t(`rules.kind.${kind}`) })} note={t(`rules.kindNote.${kind}`)} named={named} />
      <RuleForm key={kind} kind={kind} rule={null} saved={null} items={[]} categories={categories} catalogue={{ slug: catalogue.slug, currency: catalogue.currency, named }} />
    </div>
  );
}
