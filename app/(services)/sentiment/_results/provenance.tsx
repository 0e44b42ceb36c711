'use client';
// Where an answer came from: the server's engine or this device, which version, and how long it took.
import Link from 'next/link';
import { Cpu, MonitorSmartphone } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useDeviceSession, useObservable } from '../_device/device-provider';

interface ProvenanceProps {
  id: string;
  ranOn: 'server' | 'browser';
  engine: string;
  version: string;
  latencyMs: number;
  confirmed: boolean | null;
}

export function Provenance({ id, ranOn, engine, version, latencyMs, confirmed }: ProvenanceProps) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const { outbox } = useDeviceSession();
  const local = useObservable(outbox.state).answers.get(id);
  const Icon = ranOn === 'server' ? Cpu : MonitorSmartphone;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted-foreground">
      <span className="inline-flex items-center gap-1.5">
        <Icon aria-hidden className="size-4" />
        {t(ranOn === 'server' ? 'ranOnServer' : 'ranOnDevice', { engine })}
      </span>
      <Link href="/models/polarity" className="underline underline-offset-4 hover:text-foreground">
        {t('version', { version })}
      </Link>
      <span className="tabular-nums">
        {t('milliseconds', { ms: format.number(latencyMs, { maximumFractionDigits: latencyMs < 10 ? 1 : 0 }) })}
      </span>
      {local && <span className="text-warning">{t(local.kept ? 'keptHere' : 'waitsForServer')}</span>}
      {!local && ranOn === 'browser' && confirmed !== null && (
        <span className={confirmed ? 'text-success' : 'text-warning'}>{t(confirmed ? 'confirmed' : 'notConfirmed')}</span>
      )}
    </p>
  );
}
