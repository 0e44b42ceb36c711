'use client';
// What customers would be told at this moment, so that a slip in the hours is seen before it is saved.
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { officeStateOf } from '@/lib/services/support/settings/office-state';
import type { OfficeHours } from '@/lib/services/support/settings/schema';

const lookEveryMs = 30_000;

export function OfficeNow({ hours }: { hours: OfficeHours }) {
  const t = useTranslations('supportSettings.hours');
  const format = useFormatter();
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    const look = () => setNow(new Date());
    const first = setTimeout(look);
    const timer = setInterval(look, lookEveryMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, []);
  if (!now) return null;
  const { open, opensAt } = officeStateOf(hours, now);
  const when = opensAt && format.dateTime(opensAt, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: hours.timezone });
  return <p role="status" className="rounded-md bg-accent px-4 py-2.5 text-sm text-accent-foreground">{open ? t('openNow') : when ? t('closedNow', { when }) : t('neverOpen')}</p>;
}
