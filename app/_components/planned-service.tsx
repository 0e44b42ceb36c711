// A service that is not built yet says so, and what it will be.
import { Check, Hammer } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Badge } from './ui/badge';
import { Button } from './ui/button';
import { PageHeader } from './ui/page-header';

export async function PlannedService({ service }: { service: 'recommendations' }) {
  const t = await getTranslations('shell');
  return (
    <div className="mx-auto max-w-3xl space-y-8 py-6">
      <Badge variant="secondary">
        <Hammer aria-hidden /> {t('planned.badge')}
      </Badge>
      <PageHeader title={t(`nav.${service}`)} description={t(`planned.${service}.description`)} />
      <section className="rounded-xl border bg-surface p-6">
        <h2 className="font-semibold">{t('planned.will')}</h2>
        <ul className="mt-4 grid gap-3">
          {(['one', 'two', 'three', 'four'] as const).map((point) => (
            <li key={point} className="flex gap-3">
              <Check className="mt-1 size-4 shrink-0 text-primary" aria-hidden /> {t(`planned.${service}.${point}`)}
            </li>
          ))}
        </ul>
      </section>
      <p className="text-muted-foreground">{t('planned.meanwhile')}</p>
      <Button asChild>
        <Link href="/sentiment">{t('planned.toSentiment')}</Link>
      </Button>
    </div>
  );
}
