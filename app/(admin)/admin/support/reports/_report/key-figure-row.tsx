// The key figures, each with how it was in the stretch of time before.
import { useFormatter, useTranslations } from 'next-intl';
import { Stat } from '@/app/_components/ui/stat';
import type { SupportReport } from '@/lib/services/support/reports/read-report';
import { useDuration } from './use-duration';

export function KeyFigureRow({ report }: { report: SupportReport }) {
  const t = useTranslations('supportReports.figures');
  const format = useFormatter();
  const duration = useDuration();
  const { total, before, satisfaction, satisfactionBefore, times, timesBefore } = report;
  const share = (part: number, whole: number) => (whole === 0 ? null : format.number(part / whole, { style: 'percent', maximumFractionDigits: 0 }));
  const mean = (value: number | null) => (value === null ? null : format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  const time = (seconds: number | null) => (seconds === null ? null : duration(seconds));
  const stats = [
    { name: 'conversations', now: format.number(total.conversations), was: before.conversations === 0 ? null : format.number(before.conversations), note: t('open', { count: total.open }) },
    {
      name: 'lasting', now: share(total.lasting, total.judged), was: share(before.lasting, before.judged),
      note: t('judged', { count: total.judged, young: total.conversations - total.judged }),
    },
    { name: 'handedOver', now: share(total.handedOver, total.conversations), was: share(before.handedOver, before.conversations), note: t('handedOverCount', { count: total.handedOver }) },
    { name: 'botFirst', now: time(times.botFirst.median), was: time(timesBefore.botFirst.median), note: t('over', { count: times.botFirst.count }) },
    { name: 'personFirst', now: time(times.personFirst.median), was: time(timesBefore.personFirst.median), note: t('over', { count: times.personFirst.count }) },
    { name: 'satisfaction', now: mean(satisfaction.mean), was: mean(satisfactionBefore.mean), note: t('rated', { count: satisfaction.answers }) },
  ] as const;
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
      {stats.map(({ name, now, was, note }) => (
        <Stat
          key={name} label={t(name)} value={now ?? '–'}
          hint={<>{note}{was !== null && <span className="block">{t('before', { value: was })}</span>}</>}
        />
      ))}
    </div>
  );
}
