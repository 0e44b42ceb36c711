'use client';
// Conversations over time: those that the assistant had alone, and those that a person was called to.
import { useTranslations } from 'next-intl';
import { StackedBars } from '@/app/_components/charts/stacked-bars';
import type { SupportReport } from '@/lib/services/support/reports/read-report';

export function ConversationChart({ series: { bucket, points } }: { series: SupportReport['series'] }) {
  const t = useTranslations('supportReports');
  const config = {
    alone: { label: t('alone'), color: 'var(--chart-1)' },
    handedOver: { label: t('handedOver'), color: 'var(--chart-3)' },
  };
  const data = points.map(({ start, conversations, handedOver }) => ({ start, alone: conversations - handedOver, handedOver }));
  return <StackedBars label={t('conversationChart')} bucket={bucket} data={data} config={config} />;
}
