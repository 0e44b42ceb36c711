'use client';
// A change of the conversation between messages: handed over, joined, solved.
import { CircleCheck, Headset, RotateCcw, Sparkles, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { EventData } from '@/lib/services/support/schema';

const icons = { bot: Sparkles, waiting: Headset, person: UserRound, resolved: CircleCheck, reopened: RotateCcw } as const;

export function EventRow({ event }: { event: EventData | null }) {
  const t = useTranslations('support.event');
  if (event?.type !== 'state') return null;
  const Icon = icons[event.to];
  const text = event.to === 'person' ? (event.by ? t('person', { name: event.by }) : t('personUnnamed')) : t(event.to);
  return (
    <p className="mx-auto mt-4 flex w-fit max-w-full items-center gap-2 rounded-full bg-muted px-3 py-1 text-center text-xs text-muted-foreground">
      <Icon className="size-3.5 shrink-0" aria-hidden />
      <span>{event.to === 'waiting' && event.reason ? t('withReason', { text, reason: t(`reason.${event.reason}`) }) : text}</span>
    </p>
  );
}
