// Every model there is, with its figures.
import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { listModels } from '@/lib/models/list-models';
import type { TaskName } from '@/ml/tasks/registry';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('models');
  return { title: t('title'), description: t('description') };
}

export default async function ModelsPage() {
  const [t, format, models] = await Promise.all([getTranslations('models'), getFormatter(), listModels()]);
  return (
    <div className="mx-auto max-w-5xl space-y-8 px-4 py-10 sm:px-6">
      <PageHeader title={t('title')} description={t('description')} />
      {models.length === 0 && <EmptyState title={t('none')} description={t('noneText')} />}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {models.map(({ task, version, report }) => (
          <li key={task} className="relative space-y-3 rounded-xl border bg-surface p-6 hover:border-primary">
            <h2 className="text-lg font-semibold">
              <Link href={`/models/${task}`} className="after:absolute after:inset-0">{t(`tasks.${task as TaskName}.name`)}</Link>
            </h2>
            <p className="text-sm text-muted-foreground">{t(`tasks.${task as TaskName}.text`)}</p>
            {report ? (
              <p className="font-display text-2xl font-bold tabular-nums">
                {format.number(report.accuracy, { style: 'percent', maximumFractionDigits: 1 })}{' '}
                <span className="font-sans text-sm font-normal text-muted-foreground">{t('accuracy')}</span>
              </p>
            ) : (
              <p className="text-sm text-muted-foreground">{t('noReport')}</p>
            )}
            <p className="text-xs text-muted-foreground">{t('versionIs', { version })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
