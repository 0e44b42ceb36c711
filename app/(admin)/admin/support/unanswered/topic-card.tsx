// One topic: how often it is asked, in what words, where, and what can be done about it.
import { GraduationCap, SquarePen, TrendingDown, TrendingUp } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import type { UnansweredTopic } from '@/lib/services/support/learning/unanswered-schema';
import { TopicSwitch } from './topic-switch';
import { TrendBars } from './trend-bars';

export function TopicCard({ topic }: { topic: UnansweredTopic }) {
  const t = useTranslations('teaching.unanswered');
  const { locale, title, count, change, trend, phrases, examples } = topic;
  const asked = new Set(examples.map(({ text }) => text));
  const others = phrases.filter((text) => text !== title && !asked.has(text));
  return (
    <li className="grid gap-4 rounded-xl border bg-surface p-5 lg:grid-cols-[1fr_auto]">
      <div className="min-w-0 space-y-3">
        <div className="space-y-1.5">
          <h2 lang={locale} className="line-clamp-3 text-base font-semibold break-words">{title}</h2>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted-foreground">
            <span>{t('times', { count })}</span>
            <TrendBars trend={trend} label={t('trend', { counts: trend.join(', ') })} />
            {change !== 'steady' && (
              <Badge variant={change === 'rising' ? 'bearish' : 'muted'}>
                {change === 'rising' ? <TrendingUp aria-hidden /> : <TrendingDown aria-hidden />}
                {t(`change.${change}`)}
              </Badge>
            )}
          </p>
        </div>
        <ul className="divide-y rounded-lg border text-sm">{examples.map((example) => <Example key={example.messageId} example={example} />)}</ul>
        {others.length > 0 && (
          <details className="text-sm">
            <summary className="w-fit cursor-pointer text-muted-foreground hover:text-foreground">{t('phrasings', { count: others.length })}</summary>
            <ul lang={locale} className="mt-2 list-disc space-y-1 pl-5 marker:text-muted-foreground">{others.map((text) => <li key={text} className="break-words">{text}</li>)}</ul>
          </details>
        )}
      </div>
      <div className="flex flex-wrap items-start gap-2 lg:w-44 lg:flex-col lg:[&>*]:w-full">
        <Button asChild size="sm"><Link href={begin('/admin/support/articles/new', topic)}><SquarePen aria-hidden />{t('write')}</Link></Button>
        <Button asChild size="sm" variant="outline"><Link href={begin('/admin/support/teaching/new', topic)}><GraduationCap aria-hidden />{t('teach')}</Link></Button>
        <TopicSwitch topic={topic} />
      </div>
    </li>
  );
}

/** A page that begins something from the topic: its title and how people ask for it go along in the address. */
function begin(page: string, { key, locale, title, phrases }: UnansweredTopic): string {
  const query = new URLSearchParams({ cluster: key, language: locale, title: title.slice(0, longestTitle) });
  for (const text of phrases) if (text.length <= longestQuestion) query.append('question', text);
  return `${page}?${query}`;
}

/** What both forms take. */
const [longestTitle, longestQuestion] = [80, 200];

function Example({ example: { conversationId, text, at, reason } }: { example: UnansweredTopic['examples'][number] }) {
  const t = useTranslations('teaching.unanswered');
  const format = useFormatter();
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 px-3 py-2">
      <Link href={`/inbox/${conversationId}`} aria-label={t('conversation', { text })} dir="auto" className="line-clamp-2 min-w-0 break-words underline-offset-4 hover:underline">{text}</Link>
      <span className="text-xs whitespace-nowrap text-muted-foreground">
        {t(`reason.${reason}`)} · <time dateTime={at.toISOString()}>{format.dateTime(at, { dateStyle: 'medium' })}</time>
      </span>
    </li>
  );
}
