'use client';
// What the bot understood and where it looked, under its answer; one press puts the intent right.
import { BookOpenText, ChevronDown, PencilLine } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Passages } from '@/app/_components/chat/passages';
import type { AnswerData } from '@/lib/services/support/schema';
import { useInbox } from '../_state/inbox-context';
import { useIntentName } from './use-intent-name';

export function IntentLine({ answer, corrected }: { answer: AnswerData; corrected: string | undefined }) {
  const t = useTranslations('inbox');
  const format = useFormatter();
  const nameOf = useIntentName();
  const { pick } = useInbox();
  const { intents: [intent], passages, phrasedBy } = answer;
  const titles = [...new Set(passages.map(({ title }) => title))];
  return (
    <div className="mt-1 flex w-full flex-wrap items-center justify-end gap-x-3 gap-y-1 text-xs text-muted-foreground">
      {titles.length > 0 && (
        <details className="group/sources max-w-full open:w-full">
          <summary className="flex cursor-pointer list-none items-center justify-end gap-1 rounded-sm hover:text-foreground [&::-webkit-details-marker]:hidden">
            <BookOpenText className="size-3.5" aria-hidden /> <span className="truncate">{titles.join(' · ')}</span> <ChevronDown className="size-3.5 transition-transform group-open/sources:rotate-180" aria-hidden />
          </summary>
          <div className="mt-2 mb-1 flex justify-end text-foreground"><Passages passages={passages} /></div>
        </details>
      )}
      {phrasedBy && <span>{t('phrasedBy', { model: phrasedBy })}</span>}
      {intent && (
        <button type="button" title={`${t('correctIntent')} (i)`} onClick={() => pick('intent')} className="inline-flex items-center gap-1 rounded-sm hover:text-foreground">
          <span className="sr-only">{t('correctIntent')}: </span>
          <span className={corrected ? 'line-through' : undefined}>
            {answer.outcome === 'unknown' ? t('unsure', { intent: nameOf(intent.label) }) : nameOf(intent.label)}{' '}
            <span className="tabular-nums">{format.number(intent.probability, { style: 'percent' })}</span>
          </span>
          {corrected && <span className="font-semibold text-foreground">{nameOf(corrected)}</span>}
          <PencilLine className="size-3.5" aria-hidden />
        </button>
      )}
    </div>
  );
}
