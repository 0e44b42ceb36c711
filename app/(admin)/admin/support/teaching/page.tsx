// What the model of intents knows, what it was taught, and the training that makes it learn.
import { GraduationCap } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { listPromotions } from '@/lib/models/list-promotions';
import { taughtTask } from '@/lib/services/support/learning/lesson';
import { listIntents } from '@/lib/services/support/learning/list-intents';
import { findTraining } from '@/lib/services/support/learning/retrain';
import { IntentTable } from './intent-table';
import { TrainingPanel } from './_training/training-panel';
import { VersionList } from './version-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching'))('title') };
}

export default async function TeachingPage() {
  const user = await requirePageUser(['admin']);
  const [t, { intents, version, waiting }, training, promotions] = await Promise.all([
    getTranslations('teaching'), listIntents(user), findTraining(user), listPromotions(user, taughtTask),
  ]);
  const titles = Object.fromEntries(intents.flatMap(({ name, title }) => (title ? [[name, title]] : [])));
  return (
    <div className="space-y-8">
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<Button asChild><Link href="/admin/support/teaching/new"><GraduationCap aria-hidden />{t('new')}</Link></Button>}
      />
      <TrainingPanel training={training} waiting={waiting} taught={intents.some(({ phrases }) => phrases.taught + phrases.corrections > 0)} titles={titles} />
      <section className="space-y-3" aria-labelledby="intents">
        <h2 id="intents" className="text-lg font-semibold">{t('intents')}</h2>
        <IntentTable intents={intents} />
      </section>
      <section className="space-y-3" aria-labelledby="versions">
        <h2 id="versions" className="text-lg font-semibold">{t('versions.title')}</h2>
        <VersionList promotions={promotions} active={version} />
      </section>
    </div>
  );
}
