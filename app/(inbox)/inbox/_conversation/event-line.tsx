'use client';
// What happened to the conversation, in one line.
import { useTranslations } from 'next-intl';
import type { EventData } from '@/lib/services/support/schema';

export function EventLine({ event }: { event: EventData | null }) {
  const text = useEventText(event);
  if (!text) return null;
  return <p dir="auto" className="mx-auto mt-4 w-fit max-w-full rounded-full bg-muted px-3 py-1 text-center text-xs text-muted-foreground">{text}</p>;
}

function useEventText(event: EventData | null): string | null {
  const t = useTranslations('inbox');
  switch (event?.type) {
    case 'state': {
      const { to, from, by, reason } = event;
      if (to === 'waiting') return from === 'person' && by ? t('event.queued', { by }) : t('event.waiting', { reason: t(`reason.${reason ?? 'asked'}`) });
      if (from === 'resolved' && to === 'person' && by) return t('event.reopenedBy', { by });
      return by ? t(`event.${to}By`, { by }) : t(`event.${to}`);
    }
    case 'assigned':
      return event.to ? t(event.to === event.by ? 'event.tookOver' : 'event.assigned', { to: event.to, by: event.by }) : t('event.queued', { by: event.by });
    case 'labels':
      return [
        event.added.length > 0 && t('event.labelled', { by: event.by, labels: event.added.join(', ') }),
        event.removed.length > 0 && t('event.unlabelled', { by: event.by, labels: event.removed.join(', ') }),
      ].filter(Boolean).join(' · ');
    case 'rated':
      return t('event.rated', { score: event.satisfaction });
    default:
      return null;
  }
}
