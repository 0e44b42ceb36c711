'use client';
// Hours by weekday in the shop's time zone, and days off.
import { Plus, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { Switch } from '@/app/_components/ui/switch';
import { weekdays, type OfficeHours } from '@/lib/services/support/settings/schema';
import { OfficeNow } from './office-now';
import type { Problems } from './problems';

interface OfficeHoursFieldsProps {
  value: OfficeHours;
  timezones: string[];
  problems: Problems;
  onChange: (value: OfficeHours) => void;
}

const usual = { from: '09:00', to: '17:00' };

export function OfficeHoursFields({ value, timezones, problems, onChange }: OfficeHoursFieldsProps) {
  const t = useTranslations('supportSettings.hours');
  const list = useId();
  const setDay = (day: (typeof weekdays)[number], hours: OfficeHours['days']['mon']) => onChange({ ...value, days: { ...value.days, [day]: hours } });
  const zoneError = problems.timezone && t('noZone');
  return (
    <div className="space-y-6">
      <FormField id="timezone" label={t('timezone')} error={zoneError} className="max-w-xs">
        <Input id="timezone" list={list} value={value.timezone} autoComplete="off" spellCheck={false} aria-invalid={problems.timezone || undefined} aria-describedby={describedBy('timezone', { error: zoneError })} onChange={(event) => onChange({ ...value, timezone: event.target.value.trim() })} />
        <datalist id={list}>{timezones.map((zone) => <option key={zone} value={zone} />)}</datalist>
      </FormField>
      <ul className="divide-y">
        {weekdays.map((day) => {
          const hours = value.days[day];
          return (
            <li key={day} className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 py-2">
              <Label htmlFor={`day-${day}`} className="w-32"><Switch id={`day-${day}`} checked={hours !== null} onCheckedChange={(open) => setDay(day, open ? usual : null)} /> {t(`day.${day}`)}</Label>
              {hours ? (
                <div className="flex flex-wrap items-center gap-2">
                  <Input type="time" required aria-label={t('from', { day: t(`day.${day}`) })} aria-invalid={problems.days.has(day) || undefined} value={hours.from} className="w-[8.75rem] md:w-32" onChange={(event) => setDay(day, { ...hours, from: event.target.value })} />
                  <span aria-hidden>–</span>
                  <Input type="time" required aria-label={t('to', { day: t(`day.${day}`) })} aria-invalid={problems.days.has(day) || undefined} value={hours.to} className="w-[8.75rem] md:w-32" onChange={(event) => setDay(day, { ...hours, to: event.target.value })} />
                  {problems.days.has(day) && <p role="alert" className="text-sm font-medium text-danger">{t('endsFirst')}</p>}
                </div>
              ) : <span className="text-sm text-muted-foreground">{t('closed')}</span>}
            </li>
          );
        })}
      </ul>
      <DaysOff value={value.closedOn} onChange={(closedOn) => onChange({ ...value, closedOn })} />
      {!problems.any && <OfficeNow hours={value} />}
    </div>
  );
}

const mostDays = 100;

function DaysOff({ value, onChange }: { value: string[]; onChange: (value: string[]) => void }) {
  const t = useTranslations('supportSettings.hours');
  const format = useFormatter();
  const [date, setDate] = useState('');
  const name = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div className="space-y-3">
      <FormField id="day-off" label={t('daysOff')} hint={t('daysOffNote')}>
        <div className="flex gap-2">
          <Input id="day-off" type="date" value={date} className="w-44" aria-describedby="day-off-hint" onChange={(event) => setDate(event.target.value)} />
          <Button variant="outline" disabled={!date || value.length >= mostDays} onClick={() => { onChange([...new Set([...value, date])].sort()); setDate(''); }}><Plus aria-hidden /> {t('add')}</Button>
        </div>
      </FormField>
      {value.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {value.map((day) => (
            <li key={day} className="flex items-center gap-1 rounded-full border py-0.5 pr-1 pl-3 text-sm">
              {name(day)}
              <button type="button" aria-label={t('removeDay', { date: name(day) })} onClick={() => onChange(value.filter((other) => other !== day))} className="rounded-full p-1 text-muted-foreground hover:text-danger"><X className="size-3.5" aria-hidden /></button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
