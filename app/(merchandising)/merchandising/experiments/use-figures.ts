// Rates and differences of rates as people read them.
import { useFormatter, useTranslations } from 'next-intl';

export function useFigures() {
  const t = useTranslations('experiments');
  const format = useFormatter();
  const percent = (value: number | null) => (value === null ? '–' : format.number(value, { style: 'percent', minimumFractionDigits: value > 0 && value < 0.1 ? 1 : 0, maximumFractionDigits: value < 0.1 ? 2 : 1 }));
  /** Without the unit: "+1.2". */
  const bare = (difference: number, signed = true) => format.number(100 * difference, { minimumFractionDigits: 1, maximumFractionDigits: Math.abs(difference) < 0.005 ? 2 : 1, signDisplay: signed ? 'exceptZero' : 'never' });
  return {
    percent,
    bare,
    points: (difference: number, signed = true) => t('points', { value: bare(difference, signed) }),
    between: ({ low, high }: { low: number; high: number }) => t('between', { low: percent(low), high: percent(high) }),
    pointsBetween: ({ low, high }: { low: number; high: number }) => t('pointsBetween', { low: bare(low), high: bare(high) }),
    count: (value: number) => format.number(value, { maximumFractionDigits: 0 }),
  };
}
