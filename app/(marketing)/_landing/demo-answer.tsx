'use client';

import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { cn } from '@/app/_components/ui/cn';
import { polarityLabels } from '@/lib/services/sentiment/labels';
import type { SentimentOutput } from '@/lib/services/sentiment/schema';

export interface DemoResult {
  text: string;
  output: SentimentOutput;
  latencyMs: number;
  version: string;
}

const icons = { bearish: TrendingDown, neutral: Minus, bullish: TrendingUp };
const bars = { bearish: 'bg-bearish', neutral: 'bg-neutral', bullish: 'bg-bullish' };
/** Words that move the score by less than this stay unmarked. */
const telling = 0.02;

/** The answer of the landing page's demo: verdict, probabilities, and the words that moved it. */
export function DemoAnswer({ result: { text, output, latencyMs, version } }: { result: DemoResult }) {
  const t = useTranslations('landing.demo');
  const labels = useTranslations('labels');
  const format = useFormatter();
  const { label, probabilities } = output.polarity;
  const Icon = icons[label];
  return (
    <div className="mt-5 space-y-4 border-t pt-5" aria-live="polite">
      <p className="flex flex-wrap items-center gap-2">
        <Badge variant={label} className="px-3 py-1 text-sm">
          <Icon aria-hidden /> {labels(`polarity.${label}`)}
        </Badge>
        <Badge variant="outline" className="py-1">{labels(`topics.${output.topic.label}`)}</Badge>
        <span className="text-xs text-muted-foreground tabular-nums">
          {t('provenance', { ms: format.number(latencyMs, { maximumFractionDigits: 0 }), version })}
        </span>
      </p>
      <dl className="grid gap-1.5">
        {polarityLabels.map((name) => (
          <div key={name} className="grid grid-cols-[5.5rem_1fr_3rem] items-center gap-2 text-sm">
            <dt>{labels(`polarity.${name}`)}</dt>
            <dd aria-hidden className="h-2 rounded-full bg-muted">
              <div className={cn('h-full rounded-full', bars[name])} style={{ width: `${(probabilities[name] ?? 0) * 100}%` }} />
            </dd>
            <dd className="text-right tabular-nums">{format.number(probabilities[name] ?? 0, { style: 'percent', maximumFractionDigits: 0 })}</dd>
          </div>
        ))}
      </dl>
      <p className="leading-loose" dir="auto">
        <MarkedText text={text} words={output.words ?? []} />
      </p>
      <p className="text-xs text-muted-foreground">
        {t('marked')}{' '}
        <Link href="/sign-up" className="font-semibold text-primary underline underline-offset-4">{t('more')}</Link>
      </p>
    </div>
  );
}

function MarkedText({ text, words }: { text: string; words: NonNullable<SentimentOutput['words']> }) {
  const format = useFormatter();
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end, effect } of words) {
    if (Math.abs(effect) < telling) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={cn('rounded-sm px-1 py-0.5', effect > 0 ? 'bg-bullish-soft text-bullish' : 'bg-bearish-soft text-bearish')}>
        {text.slice(start, end)}
        <span className="ml-1 text-[0.6875rem] font-semibold tabular-nums">{format.number(effect, { signDisplay: 'always', maximumFractionDigits: 2 })}</span>
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
