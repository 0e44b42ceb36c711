// One rule, to be changed.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AppError } from '@/lib/errors';
import { getRule } from '@/lib/services/recommendations/rules/get-rule';
import { readRule } from '@/lib/services/recommendations/rules/read-rule';
import { snapshot } from '@/lib/services/recommendations/rules/rule-audit';
import { listCategories, namesOfItems } from '@/lib/services/recommendations/rules/search-items';
import type { Search } from '../../_shared/address';
import { openPage } from '../../_shared/open-page';
import { RuleForm } from '../_form/rule-form';
import { RulePageHeader } from '../_form/rule-page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merchandising.form');
  return { title: t('edit') };
}

export default async function RulePage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<Search> }) {
  const [{ id }, { user, named, catalogue }] = await Promise.all([params, openPage(searchParams)]);
  if (!catalogue || !/^\d{1,9}$/.test(id)) notFound();
  const row = await getRule(user, catalogue.id, Number(id)).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  const [rule, was] = [readRule(row), snapshot(row)];
  if (!rule || !was) notFound();
  const mentioned = rule.kind === 'pin' ? rule.settings.pins.map(({ item }) => item) : 'choice' in rule.settings ? rule.settings.choice.items : [];
  const [t, categories, items] = await Promise.all([getTranslations('merchandising'), listCategories(user, catalogue.id), namesOfItems(user, catalogue.id, mentioned)]);
  return (
    <div className="space-y-6">
      <RulePageHeader title={rule.name} note={`${t(`rules.kind.${rule.kind}`)} · ${t(`rules.kindNote.${rule.kind}`)}`} named={named} />
      <RuleForm
        key={row.updatedAt.toISOString()} kind={rule.kind} rule={rule} saved={{ id: row.id, savedAt: row.updatedAt.toISOString(), was }} items={items} categories={categories}
        catalogue={{ slug: catalogue.slug, currency: catalogue.currency, named }}
      />
    </div>
  );
}
