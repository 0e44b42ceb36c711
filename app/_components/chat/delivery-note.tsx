'use client';
// How far one's own message has come. Only the newest says that it arrived; whatever went wrong always shows.
import { Check, CheckCheck, CircleAlert, Clock, CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ShownMessage } from '@/lib/device/support/chat-state';
import { useChat } from './use-chat';
import { useFailureText } from './use-failure-text';
import { useTimes } from './use-times';

const icons = { sending: Clock, waiting: CloudOff, local: CloudOff, sent: Check, seen: CheckCheck } as const;

export function DeliveryNote({ message, newest }: { message: ShownMessage; newest: boolean }) {
  const t = useTranslations('support.delivery');
  const times = useTimes();
  const { chat, away } = useChat();
  const failureText = useFailureText();
  const { clientId, delivery, failure } = message;
  if (delivery === 'failed') {
    return (
      <p role="alert" className="mt-1 flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-xs text-danger">
        <span className="flex items-center gap-1"><CircleAlert className="size-3.5" aria-hidden /> {t('failed', { reason: failureText(failure) })}</span>
        <button type="button" className="rounded-sm font-semibold underline underline-offset-2" onClick={() => chat.retry(clientId)}>{t('retry')}</button>
        <button type="button" className="rounded-sm underline underline-offset-2" onClick={() => chat.discard(clientId)}>{t('discard')}</button>
      </p>
    );
  }
  if (!newest) return null;
  // Waiting behind another message is sending, as long as the server is there.
  const shown = delivery === 'waiting' && !away ? 'sending' : delivery;
  const Icon = icons[shown];
  return (
    <p className="mt-1 flex items-center gap-1 text-xs text-muted-foreground">
      {(shown === 'sent' || shown === 'seen') && <time dateTime={message.createdAt}>{times.time(message.createdAt)} ·</time>}
      {t(shown)} <Icon className="size-3.5" aria-hidden />
    </p>
  );
}
