'use client';
// All rules of a catalogue; from a handful on, those in force can be told from the rest.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import type { ListedRule } from '@/lib/services/recommendations/rules/list-rules';
import { RuleRow } from './rule-row';
import { stateOf } from './rule-state';

interface RuleListProps {
  rules: ListedRule[];
  matched: Record<number, number>;
  names: Record<string, string>;
  catalogue: { slug: string; currency: string | null; named: string | undefined };
  /** When the page was made, in milliseconds since 1970: server and browser agree on what counts. */
  now: number;
}

const filters = ['all', 'live', 'off'] as const;
const filterFrom = 6;

export function RuleList({ rules, now, ...rest }: RuleListProps) {
  const t = useTranslations('merchandising.rules');
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const shown = rules.filter(({ rule }) => filter === 'all' || (filter === 'live') === (rule !== null && stateOf(rule, now) === 'live'));
  return (
    <div className="space-y-3">
      {rules.length >= filterFrom && (
        <SegmentedControl aria-label={t('filter')} value={filter} onValueChange={setFilter} options={filters.map((value) => ({ value, label: t(`filters.${value}`) }))} />
      )}
      {shown.length === 0 ? <p className="rounded-lg border border-dashed px-4 py-8 text-center text-sm text-muted-foreground">{t('noneSo')}</p> : (
        <ul className="divide-y rounded-lg border bg-surface">
          {shown.map((rule) => <RuleRow key={rule.id} listed={rule} now={now} matched={rest.matched[rule.id]} names={rest.names} catalogue={rest.catalogue} />)}
        </ul>
      )}
    </div>
  );
}
