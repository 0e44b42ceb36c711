// What a text that names several companies says of each: a verdict and how likely it is.
import { useFormatter, useTranslations } from 'next-intl';
import type { SentimentOutput } from '@/lib/services/sentiment/schema';
import { LabelBadge } from './label-badge';

export function CompanyVerdicts({ verdicts }: { verdicts: NonNullable<SentimentOutput['companies']>['verdicts'] }) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  return (
    <ul aria-label={t('companies.title')} className="divide-y divide-border">
      {verdicts.map(({ name, ticker, label, probabilities, certainty }) => (
        <li key={`${name} ${ticker ?? ''}`} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 first:pt-0 last:pb-0">
          <span className="min-w-0 font-medium break-words">{name}</span>
          {ticker && `$${ticker}` !== name && <span className="text-sm text-muted-foreground">{ticker}</span>}
          <span className="ms-auto flex items-center gap-2">
            <span className="text-sm text-muted-foreground tabular-nums">
              {certainty !== 'clear' && `${t(`companies.${certainty}`)} · `}
              {format.number(probabilities[label], { style: 'percent', maximumFractionDigits: 0 })}
            </span>
            <LabelBadge label={label} />
          </span>
        </li>
      ))}
    </ul>
  );
}
