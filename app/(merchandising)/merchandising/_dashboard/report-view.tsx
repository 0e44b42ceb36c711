// The dashboard's parts in their order: figures, time, placements and versions, items, catalogue, experiments.
import { useFormatter, useTranslations } from 'next-intl';
import type { RecommendationsReport } from '@/lib/services/recommendations/reports/read-report';
import { Panel } from '@/app/_components/ui/panel';
import { CatalogueShare } from './catalogue-share';
import { CountsTable } from './counts-table';
import { KeyFigures } from './key-figures';
import { ListChart } from './list-chart';
import { RateChart } from './rate-chart';
import { RunningExperiments } from './running-experiments';
import { SeriesTable } from './series-table';
import { TopItems } from './top-items';

interface ReportViewProps {
  report: RecommendationsReport;
  currency: string | null;
  named: string | undefined;
}

export function ReportView({ report: { total, before, series, byPlacement, byVersion, items, experiments }, currency, named }: ReportViewProps) {
  const t = useTranslations('merchandising.report');
  const placements = useTranslations('merchandising.placement');
  const format = useFormatter();
  const { lists, of } = items.sampled;
  return (
    <div className="space-y-6">
      <KeyFigures total={total} before={before} currency={currency} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Panel title={t('overTime')}><RateChart series={series} /></Panel>
        <Panel title={t('listsOverTime')}><ListChart series={series} placements={byPlacement.map(({ key }) => key)} /></Panel>
      </div>
      <SeriesTable series={series} currency={currency} />
      <Panel title={t('byPlacement')}><CountsTable label={t('byPlacement')} head={t('group.placement')} rows={byPlacement.map((row) => ({ ...row, name: placements(row.key) }))} currency={currency} /></Panel>
      <Panel title={t('byVersion')}><CountsTable label={t('byVersion')} head={t('group.version')} rows={byVersion.map((row) => ({ ...row, name: row.key }))} currency={currency} /></Panel>
      <div className="grid gap-6 md:grid-cols-2 xl:grid-cols-3">
        {(['recommended', 'clicked', 'bought'] as const).map((name) => <Panel key={name} title={t(`top.${name}`)} note={t(`topNote.${name}`)}><TopItems items={items[name]} /></Panel>)}
      </div>
      <Panel title={t('catalogue')} note={t('catalogueNote', { sampled: lists, shown: format.number(lists), all: String(lists === of), of: format.number(of) })}><CatalogueShare items={items} /></Panel>
      <RunningExperiments experiments={experiments} named={named} />
    </div>
  );
}
