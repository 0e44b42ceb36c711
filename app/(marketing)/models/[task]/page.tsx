// One model: what it is for, how good it is, where it is wrong, and what it learned from.
import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Button } from '@/app/_components/ui/button';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Stat } from '@/app/_components/ui/stat';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { readReport } from '@/lib/models/read-report';
import { findTask, type TaskName } from '@/ml/tasks/registry';
import { CalibrationChart, RocChart, TrainingChart } from '../_charts/model-charts';
import { ConfusionTable } from '../_charts/confusion-table';
import { BaselineTable, ClassTable } from '../_charts/figure-tables';
import { OpenFormat } from '../_charts/open-format';
import { Provenance } from '../_charts/provenance';
import { Section } from '../_charts/section';

interface ModelPageProps {
  params: Promise<{ task: string }>;
}

const loadReport = cache(async (task: string) => {
  const active = findTask(task) ? await findActiveVersion(task) : null;
  return active ? readReport(task, active.version) : null;
});

export async function generateMetadata({ params }: ModelPageProps): Promise<Metadata> {
  const [{ task }, t] = await Promise.all([params, getTranslations('models')]);
  if (!(await loadReport(task))) return { title: t('title') };
  return { title: t(`tasks.${task as TaskName}.name`), description: t(`tasks.${task as TaskName}.text`) };
}

export default async function ModelPage({ params }: ModelPageProps) {
  const { task } = await params;
  const [report, t, labels, format] = await Promise.all([loadReport(task), getTranslations('models'), getTranslations('labels'), getFormatter()]);
  if (!report) notFound();
  // One that was taught here is shown as the model calls it.
  const labelName = (label: string) => (labels.has(`${task}.${label}`) ? labels(`${task}.${label}`) : label.replaceAll('_', ' '));
  const named = <Row extends { label: string }>(rows: Row[]) => rows.map((row) => ({ ...row, name: labelName(row.label) }));
  const percent = (value: number) => format.number(value, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div className="mx-auto max-w-5xl space-y-10 px-4 py-10 sm:px-6">
      <PageHeader
        title={t(`tasks.${task as TaskName}.name`)}
        description={t(`tasks.${task as TaskName}.text`)}
        actions={
          <Button asChild variant="outline">
            <a href={`/models/${task}/${report.version}/manifest.json`} download={`${task}-${report.version}.json`}>
              <Download aria-hidden /> {t('download')}
            </a>
          </Button>
        }
      />
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
        <Stat label={t('accuracy')} value={percent(report.accuracy)} hint={t('onTestRows', { rows: report.rows.test })} />
        <Stat label={t('macroF1')} value={format.number(report.macroF1, { minimumFractionDigits: 3, maximumFractionDigits: 3 })} hint={t('macroF1Hint')} />
        <Stat label={t('auc')} value={report.auc === null ? '–' : format.number(report.auc, { minimumFractionDigits: 3, maximumFractionDigits: 3 })} hint={t('aucHint')} />
        <Stat label={t('ece')} value={format.number(report.calibration.ece, { minimumFractionDigits: 3, maximumFractionDigits: 3 })} hint={t('eceHint')} />
      </div>

      <Section id="use" title={t('use.title')}>
        <p className="max-w-prose">{t(`tasks.${task as TaskName}.intendedUse`)}</p>
        <h3 className="font-semibold">{t('use.limits')}</h3>
        <ul className="grid max-w-prose list-disc gap-1 pl-5 text-muted-foreground marker:text-primary">
          {(t.raw(`tasks.${task as TaskName}.limits`) as string[]).map((limit) => <li key={limit}>{limit}</li>)}
        </ul>
      </Section>

      <Section id="baselines" title={t('baselines.title')} description={t('baselines.text')}>
        <BaselineTable report={report} />
      </Section>

      <Section id="classes" title={t('classes.title')} description={t('classes.text')}>
        <ClassTable rows={named(report.perClass)} />
      </Section>

      <Section id="confusion" title={t('confusion.title')} description={t('confusion.text')}>
        <ConfusionTable labels={report.labels.map(labelName)} counts={report.confusion} caption={t('confusion.title')} />
      </Section>

      <Section id="roc" title={t('roc.title')} description={t('roc.text')}>
        <RocChart curves={named(report.roc)} />
      </Section>

      <Section id="calibration" title={t('calibration.title')} description={t('calibration.text')}>
        <CalibrationChart bins={report.calibration.bins} />
      </Section>

      <Section id="training" title={t('training.title')} description={t('training.text', { epochs: report.training.curve.length, seconds: Math.round(report.training.seconds), seed: report.training.seed })}>
        <TrainingChart curve={report.training.curve} />
      </Section>

      <OpenFormat report={report} />
      <Provenance report={report} />
    </div>
  );
}
