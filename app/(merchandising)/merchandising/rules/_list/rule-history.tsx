'use client';
// Who changed which rule and how; what was deleted last can be brought back here.
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { RuleHistoryEntry } from '@/lib/services/recommendations/rules/rule-history';
import { useRuleSummary } from '../use-rule-summary';
import { useRuleActs } from './use-rule-acts';

interface RuleHistoryProps {
  entries: RuleHistoryEntry[];
  names: Record<string, string>;
  currency: string | null;
}

export function RuleHistory({ entries, names, currency }: RuleHistoryProps) {
  const t = useTranslations('merchandising.rules.history');
  const format = useFormatter();
  const summary = useRuleSummary(currency, names);
  const { setState, pending } = useRuleActs({ slug: '' });
  return (
    <section aria-labelledby="rule-history" className="space-y-3">
      <div>
        <h2 id="rule-history" className="text-lg font-semibold">{t('title')}</h2>
        <p className="text-sm text-muted-foreground">{t('note')}</p>
      </div>
      {entries.length === 0 && <p className="text-sm text-muted-foreground">{t('none')}</p>}
      <ol className="divide-y rounded-lg border bg-surface empty:hidden">
        {entries.map(({ id, at, action, actor, ruleId, ruleName, parts, before, after, restorable }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 px-4 py-3 text-sm">
            <div dir="auto" className="min-w-0 flex-1 basis-72 break-words">
              <p>
                {t.rich(action.replace('rule_', '') as 'changed', {
                  actor, rule: ruleName, b: (text) => <b className="font-semibold">{text}</b>,
                  parts: parts.length === 0 ? t('nothing') : format.list(parts.map((part) => t(`parts.${part}`))),
                })}
              </p>
              {parts.includes('settings') && before && after ? (
                <p className="text-muted-foreground">{t('was', { summary: summary(before) })}<br />{t('is', { summary: summary(after) })}</p>
              ) : action !== 'rule_changed' && after && <p className="text-muted-foreground">{summary(after)}</p>}
            </div>
            <div className="flex items-center gap-3">
              {restorable && <Button variant="outline" size="sm" disabled={pending} onClick={() => setState(ruleId, 'restored')}>{t('restore')}</Button>}
              <time dateTime={at.toISOString()} className="text-xs whitespace-nowrap text-muted-foreground">{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
