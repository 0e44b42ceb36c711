'use client';
// What the bot understood and where it looked, under its answer; one press puts the intent right.
import { BookOpenText, PencilLine } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { safeAddress } from '@/app/_components/chat/markdown';
import type { AnswerData } from '@/lib/services/support/schema';
import { useInbox } from '../_state/inbox-context';
import { useIntentName } from './use-intent-name';

export function IntentLine({ messageId, answer }: { messageId: number; answer: AnswerData }) {
  const t = useTranslations('inbox');
  const format = useFormatter();
  const nameOf = useIntentName();
  const { pick } = useInbox();
  const { intents: [intent], passages, phrasedBy } = answer;
  const sources = passages.filter(({ slug }, index) => passages.findIndex((other) => other.slug === slug) === index);
  return (
    <div className="mt-1 flex max-w-[85%] flex-wrap items-center justify-end gap-x-3 gap-y-1 text-xs text-muted-foreground">
      {sources.map(({ slug, title, href }) => (
        <a key={slug} href={safeAddress(href)} target="_blank" rel="noopener noreferrer" className="inline-flex items-center gap-1 underline-offset-3 hover:text-foreground hover:underline">
          <BookOpenText className="size-3.5" aria-hidden /> {title}
        </a>
      ))}
      {phrasedBy && <span>{t('phrasedBy', { model: phrasedBy })}</span>}
      {intent && (
        <button type="button" data-intent-of={messageId} title={`${t('correctIntent')} (i)`} onClick={() => pick('intent')} className="inline-flex items-center gap-1 rounded-sm hover:text-foreground">
          <span className="sr-only">{t('correctIntent')}: </span>
          {answer.outcome === 'unknown' ? t('unsure', { intent: nameOf(intent.label) }) : nameOf(intent.label)}
          <span className="tabular-nums">{format.number(intent.probability, { style: 'percent' })}</span>
          <PencilLine className="size-3.5" aria-hidden />
        </button>
      )}
    </div>
  );
}
