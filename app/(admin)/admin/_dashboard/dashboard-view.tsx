// The dashboard's parts in their order: figures, time, groups, corrections, comments.
import { useTranslations } from 'next-intl';
import { useAnswerName } from '@/app/_components/feedback/use-answer-name';
import { Panel } from '@/app/_components/ui/panel';
import type { Dashboard } from '@/lib/feedback/dashboard';
import { filtersToSearch } from '@/lib/filters/filters-in';
import type { FeedbackFilters } from '@/lib/feedback/filters';
import { ConfusionMatrices } from './confusion-matrices';
import { GroupBars } from './group-bars';
import { KeyFigureRow } from './key-figure-row';
import { LatestComments } from './latest-comments';
import { SatisfactionChart } from './satisfaction-chart';
import { SeriesTable } from './series-table';
import { VolumeChart } from './volume-chart';

export function DashboardView({ dashboard, filters }: { dashboard: Dashboard; filters: FeedbackFilters }) {
  const t = useTranslations('feedback.dashboard');
  const name = useTranslations('labels');
  const answerName = useAnswerName();
  const { figures, figuresBefore, series, byService, byVersion, byLabel, byPlace, corrections, comments } = dashboard;
  const groups = [
    { field: 'version', counts: byVersion, nameOf: (key: string) => key },
    { field: 'label', counts: byLabel, nameOf: (key: string) => answerName(key) },
    { field: 'service', counts: byService, nameOf: (key: string) => (name.has(`service.${key}`) ? name(`service.${key}`) : key) },
    { field: 'ranOn', counts: byPlace, nameOf: (key: string) => (name.has(`ranOn.${key}`) ? name(`ranOn.${key}`) : key) },
  ] as const;
  return (
    <div className="space-y-6">
      <KeyFigureRow figures={figures} before={figuresBefore} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Panel title={t('satisfaction')} note={t('satisfactionNote')}><SatisfactionChart series={series} /></Panel>
        <Panel title={t('volume')} note={t('volumeNote')}><VolumeChart series={series} /></Panel>
      </div>
      <SeriesTable series={series} />
      <div className="grid gap-6 md:grid-cols-2">
        {groups.map(({ field, counts, nameOf }) => (
          <Panel key={field} title={t(`by.${field}`)}><GroupBars field={field} counts={counts} nameOf={nameOf} filters={filters} /></Panel>
        ))}
      </div>
      <Panel title={t('corrections')} note={t('correctionsNote')}><ConfusionMatrices cells={corrections} /></Panel>
      <Panel title={t('comments')}><LatestComments comments={comments} search={filtersToSearch({ ...filters, commented: 'yes' })} /></Panel>
    </div>
  );
}
