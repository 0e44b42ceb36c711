'use client';
// Where an answer comes from: the article's passage with the sentences that answer marked. The best one is open.
import { ArrowUpRight, BookOpenText, ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { MarkedText } from '@/app/_components/marked-text';
import { cn } from '@/app/_components/ui/cn';
import type { Passage } from '@/lib/services/support/schema';
import { safeAddress } from './markdown';

export function Passages({ passages: [first, ...others] }: { passages: Passage[] }) {
  const t = useTranslations('support.answer');
  if (!first) return null;
  return (
    <div className="w-full max-w-xl space-y-2">
      <PassageCard passage={first} />
      {others.length > 0 && (
        <details className="group/more">
          <summary className="flex w-fit cursor-pointer list-none items-center gap-1 rounded-sm text-[0.8125rem] font-medium text-muted-foreground hover:text-foreground [&::-webkit-details-marker]:hidden">
            {t('moreSources', { count: others.length })} <ChevronDown className="size-4 transition-transform group-open/more:rotate-180" aria-hidden />
          </summary>
          <div className="mt-2 space-y-2">
            {others.map((passage, index) => <PassageCard key={`${passage.slug} ${index}`} passage={passage} />)}
          </div>
        </details>
      )}
    </div>
  );
}

/** Longer passages are folded at first. */
const longText = 420;

function PassageCard({ passage }: { passage: Passage }) {
  const t = useTranslations('support.answer');
  const text = useId();
  const [open, setOpen] = useState(false);
  const isLong = passage.text.length > longText;
  return (
    <article className="overflow-hidden rounded-xl border bg-surface">
      <a href={safeAddress(passage.href) || `/help/${encodeURIComponent(passage.slug)}`} target="_blank" rel="noopener noreferrer" className="flex items-center gap-2 border-b bg-background px-3.5 py-2 text-sm font-semibold outline-offset-[-2px] hover:bg-raised">
        <BookOpenText className="size-4 shrink-0 text-muted-foreground" aria-hidden />
        <span className="sr-only">{t('source')}:</span>
        <span className="min-w-0 flex-1 truncate">{passage.title}</span>
        <span className="sr-only">{t('newTab')}</span>
        <ArrowUpRight className="size-4 shrink-0 text-muted-foreground" aria-hidden />
      </a>
      <div className="px-3.5 py-2.5 text-sm leading-relaxed">
        <p id={text} className={cn('whitespace-pre-line text-muted-foreground', isLong && !open && 'line-clamp-6')}>
          <MarkedText text={passage.text} marks={passage.marks} />
        </p>
        {isLong && (
          <button type="button" aria-expanded={open} aria-controls={text} onClick={() => setOpen(!open)} className="mt-1 rounded-sm text-[0.8125rem] font-medium underline decoration-primary decoration-2 underline-offset-3">
            {t(open ? 'showLess' : 'showAll')}
          </button>
        )}
      </div>
    </article>
  );
}
