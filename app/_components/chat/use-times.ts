'use client';
// Dates and times in the reader's own time zone. Chats are only drawn in the browser, so the server's zone never shows.
import { useFormatter, useTranslations } from 'next-intl';

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
/** The day of a moment as `2025-11-25`, in the reader's zone. */
export const dayOf = (at: string | Date) => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));

export function useTimes() {
  const format = useFormatter();
  const t = useTranslations('support');
  return {
    time: (at: string) => format.dateTime(new Date(at), { hour: 'numeric', minute: '2-digit', timeZone: zone() }),
    date: (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'short', timeZone: zone() }),
    moment: (at: string) => format.dateTime(new Date(at), { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: zone() }),
    day(at: string): string {
      const day = dayOf(at);
      const now = Date.now();
      if (day === dayOf(new Date(now))) return t('today');
      if (day === dayOf(new Date(now - 86_400_000))) return t('yesterday');
      return format.dateTime(new Date(at), { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone() });
    },
  };
}
