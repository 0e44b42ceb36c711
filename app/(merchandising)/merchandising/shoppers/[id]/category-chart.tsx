'use client';
// What a customer looks at and what they want, by category.
import { useFormatter, useTranslations } from 'next-intl';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import type { CategoryCount } from '@/lib/services/recommendations/shopper-view/get-shopper';
import { ChartKey } from '@/app/_components/charts/chart-key';

const rowPx = 38;
const labelPx = 132;

export function CategoryChart({ categories }: { categories: CategoryCount[] }) {
  const t = useTranslations('merchandising.shoppers');
  const format = useFormatter();
  const config = { wanted: { label: t('wanted'), color: 'var(--chart-1)' }, views: { label: t('views'), color: 'var(--chart-2)' } };
  const data = categories.map(({ category, ...counts }) => ({ category: category || t('uncategorised'), ...counts }));
  const spoken = format.list(data.map(({ category, wanted, views }) => `${category}: ${t('wanted')} ${wanted}, ${t('views')} ${views}`), { type: 'unit' });
  return (
    <div className="space-y-3">
      <ChartContainer role="img" aria-label={t('categoryChart', { list: spoken })} className="aspect-auto w-full" style={{ height: data.length * rowPx + 28 }} config={config}>
        <BarChart data={data} layout="vertical" margin={{ top: 0, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <XAxis type="number" allowDecimals={false} tickLine={false} axisLine={false} tickFormatter={(value: number) => format.number(value)} />
          <YAxis type="category" dataKey="category" width={labelPx} interval={0} tickLine={false} axisLine={false} />
          <ChartTooltip content={<ChartTooltipContent />} />
          <Bar dataKey="wanted" stackId="events" fill="var(--color-wanted)" isAnimationActive={false} />
          <Bar dataKey="views" stackId="events" fill="var(--color-views)" radius={[0, 3, 3, 0]} isAnimationActive={false} />
        </BarChart>
      </ChartContainer>
      <ChartKey config={config} />
    </div>
  );
}
