// The key figures, each with its interval where it is a rate, and with the stretch of time before.
import { useFormatter, useTranslations } from 'next-intl';
import { Stat } from '@/app/_components/ui/stat';
import type { ListCounts } from '@/lib/services/recommendations/reports/count-lists';
import { rateOf } from '@/lib/services/recommendations/reports/rate';
import { useMoney } from '../_shared/money';
import { useRate } from './use-rate';

interface KeyFiguresProps {
  total: ListCounts;
  before: ListCounts;
  currency: string | null;
}

export function KeyFigures({ total, before, currency }: KeyFiguresProps) {
  const t = useTranslations('merchandising.report');
  const format = useFormatter();
  const money = useMoney(currency);
  const { percent, interval } = useRate();
  const was = (value: string) => (before.lists === 0 ? null : <span className="block">{t('before', { value })}</span>);
  const rate = (name: 'clickRate' | 'basketRate' | 'purchaseRate', hits: 'clicked' | 'basketed' | 'bought') => {
    const here = rateOf(total[hits], total.lists);
    return { name, value: percent(here.value), hint: <>{interval(here)}{was(percent(rateOf(before[hits], before.lists).value))}</> };
  };
  const stats = [
    { name: 'lists' as const, value: format.number(total.lists), hint: was(format.number(before.lists)) },
    rate('clickRate', 'clicked'),
    rate('basketRate', 'basketed'),
    rate('purchaseRate', 'bought'),
    { name: 'units' as const, value: format.number(total.units), hint: was(format.number(before.units)) },
    // Of things without a price there is no revenue to speak of.
    ...(currency ? [{ name: 'revenue' as const, value: money(total.revenueMinor), hint: was(money(before.revenueMinor)) }] : []),
  ];
  return (
    <div className="space-y-2">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
        {stats.map(({ name, value, hint }) => <Stat key={name} label={t(`figures.${name}`)} value={value} hint={hint} />)}
      </div>
      <p className="text-xs text-muted-foreground">{t('ratesNote')}</p>
    </div>
  );
}
