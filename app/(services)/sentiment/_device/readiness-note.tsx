'use client';
// Whether this device could take over now.
import { Check, Download, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useDeviceSession, useObservable } from './device-provider';

export function ReadinessNote() {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const readiness = useObservable(useDeviceSession().readiness);
  if (readiness.state === 'cold') return null;
  const look = 'ms-auto inline-flex items-center gap-1.5 text-sm text-muted-foreground';
  if (readiness.state === 'loading') {
    return (
      <span className={look}>
        <Download aria-hidden className="size-4" />
        {t('device.loading', { share: format.number(readiness.share, { style: 'percent', maximumFractionDigits: 0 }) })}
      </span>
    );
  }
  if (readiness.state === 'ready') {
    return <span className={look} data-testid="device-ready"><Check aria-hidden className="size-4 text-success" />{t('device.ready')}</span>;
  }
  return <span className={look} title={readiness.message}><TriangleAlert aria-hidden className="size-4 text-warning" />{t('device.failed')}</span>;
}
