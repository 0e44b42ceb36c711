// The first page: what Trefoil is, in a screenful, and a demo that runs on the visitor's own device.
import { ArrowRight, ChartNoAxesCombined, Gift, MessagesSquare } from 'lucide-react';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { CodeBlock } from '@/app/_components/code-block';
import { ClientMessages } from '@/app/_components/client-messages';
import { Button } from '@/app/_components/ui/button';
import { listModels } from '@/lib/models/list-models';
import type { TaskName } from '@/ml/tasks/registry';
import { LearningLoop } from './_landing/learning-loop';
import { LiveDemo } from './_landing/live-demo';

const services = [
  { key: 'sentiment', icon: ChartNoAxesCombined, href: '/sentiment' },
  { key: 'support', icon: MessagesSquare, href: '/support' },
  { key: 'recommendations', icon: Gift, href: '/recommendations' },
] as const;

export default async function LandingPage() {
  const [t, format, models] = await Promise.all([getTranslations('landing'), getFormatter(), listModels()]);
  return (
    <>
      <section className="mx-auto grid max-w-7xl items-center gap-10 px-4 py-12 sm:px-6 lg:grid-cols-[1.05fr_1fr] lg:py-20">
        <div className="space-y-6">
          <h1 className="text-4xl leading-[1.05] font-extrabold tracking-tight sm:text-5xl xl:text-6xl [&:lang(zh)]:break-keep">{t('title')}</h1>
          <p className="max-w-xl text-lg leading-relaxed text-muted-foreground">{t('lead')}</p>
          <div className="flex flex-wrap gap-3">
            <Button asChild size="lg">
              <Link href="/sign-up">{t('start')} <ArrowRight aria-hidden /></Link>
            </Button>
            <Button asChild size="lg" variant="outline">
              <a href="#run">{t('runIt')}</a>
            </Button>
          </div>
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted-foreground">
            {(['selfHosted', 'openSource', 'twoLanguages'] as const).map((key) => (
              <li key={key} className="before:mr-2 before:text-primary before:content-['♣']">{t(key)}</li>
            ))}
          </ul>
        </div>
        <ClientMessages namespaces={['landing', 'labels']}>
          <LiveDemo />
        </ClientMessages>
      </section>

      <section aria-labelledby="services" className="border-y bg-surface">
        <div className="mx-auto max-w-7xl space-y-8 px-4 py-14 sm:px-6">
          <h2 id="services" className="text-2xl font-bold sm:text-3xl">{t('services.title')}</h2>
          <ul className="grid gap-4 md:grid-cols-3">
            {services.map(({ key, icon: Icon, href }) => (
              <li key={key} className="relative flex flex-col gap-3 rounded-xl border bg-background p-6 hover:border-primary">
                <Icon className="size-7 text-primary" aria-hidden />
                <h3 className="text-lg font-semibold">
                  <Link href={href} className="after:absolute after:inset-0">{t(`services.${key}.name`)}</Link>
                </h3>
                <p className="text-muted-foreground">{t(`services.${key}.text`)}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>

      <section aria-labelledby="loop" className="mx-auto grid max-w-7xl items-center gap-10 px-4 py-16 sm:px-6 lg:grid-cols-2">
        <div className="space-y-4">
          <h2 id="loop" className="text-2xl font-bold sm:text-3xl">{t('loop.title')}</h2>
          <p className="max-w-prose text-lg leading-relaxed text-muted-foreground">{t('loop.text')}</p>
          <p className="max-w-prose leading-relaxed text-muted-foreground">{t('loop.today')}</p>
        </div>
        <LearningLoop />
      </section>

      {models.length > 0 && (
        <section aria-labelledby="quality" className="border-y bg-surface">
          <div className="mx-auto max-w-7xl space-y-6 px-4 py-14 sm:px-6">
            <div className="space-y-2">
              <h2 id="quality" className="text-2xl font-bold sm:text-3xl">{t('quality.title')}</h2>
              <p className="max-w-prose text-muted-foreground">{t('quality.text')}</p>
            </div>
            <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {models.map(({ task, version, report }) => (
                <li key={task} className="relative rounded-xl border bg-background p-6 hover:border-primary">
                  <h3 className="font-semibold">
                    <Link href={`/models/${task}`} className="after:absolute after:inset-0">{t(`quality.tasks.${task as TaskName}`)}</Link>
                  </h3>
                  {report && (
                    <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
                      <Figure name={t('quality.accuracy')} value={format.number(report.accuracy, { style: 'percent', maximumFractionDigits: 1 })} />
                      <Figure name={t('quality.macroF1')} value={format.number(report.macroF1, { maximumFractionDigits: 3 })} />
                      <Figure name={t('quality.size')} value={t('quality.megabytes', { size: report.sizeBytes / 1e6 })} />
                    </dl>
                  )}
                  <p className="mt-2 text-xs text-muted-foreground">{t('quality.version', { version })}</p>
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}

      <section id="run" aria-labelledby="run-title" className="mx-auto max-w-3xl scroll-mt-20 space-y-5 px-4 py-16 text-center sm:px-6">
        <h2 id="run-title" className="text-2xl font-bold sm:text-3xl">{t('run.title')}</h2>
        <p className="text-muted-foreground">{t('run.text')}</p>
        <CodeBlock code={'cd trefoil\nnpm start'} className="mx-auto max-w-md" />
      </section>
    </>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm text-muted-foreground">{name}</dt>
      <dd className="font-display text-2xl font-bold tabular-nums">{value}</dd>
    </div>
  );
}
