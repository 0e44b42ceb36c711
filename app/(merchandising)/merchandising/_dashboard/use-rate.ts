// A rate in words, and the interval in which the true one probably lies.
import { useFormatter, useTranslations } from 'next-intl';
import type { Rate } from '@/lib/services/recommendations/reports/rate';

export function useRate() {
  const t = useTranslations('merchandising.report');
  const format = useFormatter();
  const percent = (value: number | null) => (value === null ? '–' : format.number(value, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  return { percent, interval: ({ value, low, high }: Rate) => (value === null ? '' : t('interval', { low: percent(low), high: percent(high) })) };
}
