// The report's parts in their order: figures, time, what people think, why they were handed over, what they ask, who helps.
import { useTranslations } from 'next-intl';
import type { SupportReport } from '@/lib/services/support/reports/read-report';
import { AgentTable } from './agent-table';
import { ConversationChart } from './conversation-chart';
import { ConversationTable } from './conversation-table';
import { IntentTable } from './intent-table';
import { KeyFigureRow } from './key-figure-row';
import { Panel } from '@/app/_components/ui/panel';
import { SatisfactionChart } from './satisfaction-chart';
import { ShareBars } from './share-bars';
import { TimeTable } from './time-table';
import { Unanswered } from './unanswered';

export function ReportView({ report }: { report: SupportReport }) {
  const t = useTranslations('supportReports');
  const { total, series, satisfaction, times, timesBefore, handovers, intents, byLanguage, byChannel, agents } = report;
  return (
    <div className="space-y-6">
      <KeyFigureRow report={report} />
      <Panel title={t('conversations')} note={t('conversationsNote')}><ConversationChart series={series} /></Panel>
      <ConversationTable series={series} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Panel title={t('times')} note={t('timesNote')}><TimeTable times={times} before={timesBefore} /></Panel>
        <Panel title={t('satisfaction')} note={t('satisfactionNote')}><SatisfactionChart scores={total.scores} mean={satisfaction.mean} /></Panel>
        <Panel title={t('handovers')} note={t('handoversNote')}>
          <ShareBars counts={handovers.map(({ reason, count, taken }) => ({ key: reason, name: t(`reasons.${reason}`), count, note: t('taken', { count: taken }) }))} empty={t('noHandovers')} />
        </Panel>
        <Panel title={t('unanswered')} note={t('unansweredNote')}><Unanswered intents={intents} /></Panel>
      </div>
      <Panel title={t('intents')} note={t('intentsNote')}><IntentTable intents={intents} /></Panel>
      <Panel title={t('agents')} note={t('agentsNote')}><AgentTable agents={agents} /></Panel>
      <div className="grid gap-6 sm:grid-cols-2">
        <Panel title={t('languages')}>
          <ShareBars counts={byLanguage.map(({ key, conversations }) => ({ key, name: t.has(`filters.languages.${key}`) ? t(`filters.languages.${key}`) : key, count: conversations }))} empty={t('noConversations')} />
        </Panel>
        <Panel title={t('channels')}>
          <ShareBars counts={byChannel.map(({ key, conversations }) => ({ key, name: t(`filters.channels.${key}`), count: conversations }))} empty={t('noConversations')} />
        </Panel>
      </div>
    </div>
  );
}
