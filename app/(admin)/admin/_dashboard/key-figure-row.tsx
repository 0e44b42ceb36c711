// The key figures, each with how it differs from the stretch of time before.
import { useFormatter, useTranslations } from 'next-intl';
import { Stat } from '@/app/_components/ui/stat';
import type { KeyFigures } from '@/lib/feedback/key-figures';

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export function KeyFigureRow({ figures, before }: { figures: KeyFigures; before: KeyFigures | null }) {
  const t = useTranslations('feedback.dashboard.figures');
  const format = useFormatter();
  const percent = (value: number | null) => (value === null ? '–' : format.number(value, { style: 'percent', maximumFractionDigits: 0 }));
  // Nothing happened before: there is nothing to compare with.
  const comparable = before !== null && before.rated + before.answers > 0;
  const was = (value: string | null) => (comparable && value !== null ? t('before', { value }) : undefined);
  const count = (name: 'answers' | 'rated' | 'commented') => ({
    label: t(name), value: format.number(figures[name]), hint: was(before && format.number(before[name])),
  });
  const ratio = (label: string, of: (figures: KeyFigures) => number | null) => ({
    label, value: percent(of(figures)), hint: was(before && percent(of(before))),
  });
  const stats = [
    ratio(t('satisfaction'), ({ satisfaction }) => satisfaction),
    count('rated'),
    count('answers'),
    ratio(t('ratedShare'), ({ rated, answers }) => share(Math.min(rated, answers), answers)),
    ratio(t('correctedShare'), ({ corrected, rated }) => share(corrected, rated)),
    count('commented'),
  ];
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
      {stats.map(({ label, value, hint }) => <Stat key={label} label={label} value={value} hint={hint} />)}
    </div>
  );
}
