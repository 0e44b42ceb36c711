'use client';
// Where a list was made, when that was on this device.
import { Smartphone } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { useIsDeviceMode } from '@/lib/device/recommendations/taste-provider';
import type { RecommendationListView } from '@/lib/services/recommendations/schema';

export function RanNote({ list }: { list: RecommendationListView | null }) {
  const t = useTranslations('recommendations.ran');
  const format = useFormatter();
  const isDevice = useIsDeviceMode();
  if (list?.ranOn !== 'browser') return null;
  return (
    <Badge variant="secondary" data-testid="ran-here">
      <Smartphone aria-hidden />
      {t(isDevice ? 'kept' : 'away', { ms: format.number(Math.max(0.1, list.latencyMs), { maximumFractionDigits: list.latencyMs < 10 ? 1 : 0 }) })}
    </Badge>
  );
}
