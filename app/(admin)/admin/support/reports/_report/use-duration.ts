// A length of time as people say it: two units at most. `null` is a dash.
import { useFormatter, useTranslations } from 'next-intl';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export function useDuration(): (seconds: number | null) => string {
  const t = useTranslations('supportReports.duration');
  const format = useFormatter();
  return (seconds) => {
    if (seconds === null) return '–';
    if (seconds < 1) return t('milliseconds', { milliseconds: Math.round(seconds * 1000) });
    if (seconds < minute) return t('seconds', { seconds: format.number(seconds, { maximumFractionDigits: seconds < 10 ? 1 : 0 }) });
    const minutes = Math.round(seconds / minute);
    if (minutes < 60) return t('minutes', { minutes });
    if (seconds < day) return t('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
    const hours = Math.round(seconds / hour);
    return t('days', { days: Math.floor(hours / 24), hours: hours % 24 });
  };
}
