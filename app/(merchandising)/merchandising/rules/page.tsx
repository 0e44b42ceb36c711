// The rules of a catalogue: what counts now, what it leaves, what contradicts what, and who changed it.
import { ListChecks } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { readRulesPage } from '@/lib/services/recommendations/rules/read-rules-page';
import type { Search } from '../_shared/address';
import { NoCatalogue } from '../_shared/no-catalogue';
import { openPage } from '../_shared/open-page';
import { ConflictNotice } from './_list/conflict-notice';
import { LeftNotice } from './_list/left-notice';
import { NewRuleMenu } from './_list/new-rule-menu';
import { RuleHistory } from './_list/rule-history';
import { RuleList } from './_list/rule-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merchandising.rules');
  return { title: t('title') };
}

export default async function RulesPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { user, named, catalogue } = await openPage(searchParams);
  const t = await getTranslations('merchandising.rules');
  if (!catalogue) return <NoCatalogue />;
  const { listed, history, check, itemNames, now } = await readRulesPage(user, catalogue.id);
  const ruleNames = Object.fromEntries(listed.map(({ id, name }) => [id, name]));
  const add = <NewRuleMenu named={named} />;
  return (
    <div className="space-y-8">
      <PageHeader title={t('title')} description={t('description')} actions={listed.length > 0 && add} />
      {listed.length === 0 ? (
        <EmptyState icon={<ListChecks />} title={t('empty')} description={t('emptyNote')} action={add} />
      ) : (
        <>
          <div className="space-y-3">
            <LeftNotice check={check} />
            <ConflictNotice conflicts={check.conflicts} ruleNames={ruleNames} itemNames={itemNames} named={named} />
          </div>
          <RuleList rules={listed} matched={check.matched} names={itemNames} catalogue={{ slug: catalogue.slug, currency: catalogue.currency, named }} now={now} />
        </>
      )}
      <RuleHistory entries={history} names={itemNames} currency={catalogue.currency} />
    </div>
  );
}
