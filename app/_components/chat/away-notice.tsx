'use client';
// The server is away: what still works, and that nothing is lost.
import { CloudOff } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useChat } from './use-chat';

export function AwayNotice() {
  const t = useTranslations('support.away');
  const format = useFormatter();
  const { away, readiness } = useChat();
  return (
    <div role="status">
      {away && (
        <p className="flex gap-2.5 border-b bg-raised px-4 py-2.5 text-[0.8125rem] leading-snug">
          <CloudOff className="mt-px size-4 shrink-0 text-warning" aria-hidden />
          <span>
            <strong className="font-semibold">{t('title')}</strong>{' '}
            {readiness.state === 'ready' && t('ready')}
            {readiness.state === 'loading' && t('loading', { share: format.number(readiness.share, { style: 'percent', maximumFractionDigits: 0 }) })}
            {(readiness.state === 'cold' || readiness.state === 'failed') && t('cold')}
          </span>
        </p>
      )}
    </div>
  );
}
