'use client';
// What the customer meant: the bot's own guesses first, then every intent.
import { Check } from 'lucide-react';
import { useFormatter, useMessages, useTranslations } from 'next-intl';
import { Command, CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList } from '@/app/_components/ui/command';
import type { InboxDetail } from '@/lib/services/support/inbox/schema';
import { useInbox } from '../_state/inbox-context';
import { useIntentName } from './use-intent-name';

export function IntentChoices({ detail }: { detail: InboxDetail }) {
  const t = useTranslations('inbox');
  const format = useFormatter();
  const nameOf = useIntentName();
  const { pick, actions } = useInbox();
  const known = Object.keys((useMessages() as { labels: { intents: Record<string, string> } }).labels.intents);
  const answer = detail.messages.findLast(({ answer: of }) => of && of.intents.length > 0);
  if (!answer?.answer) return <p className="px-4 py-10 text-center text-sm text-muted-foreground">{t('pick.noIntent')}</p>;
  const { intents } = answer.answer;
  const asked = detail.messages.findLast(({ id, author, kind }) => id < answer.id && author === 'customer' && kind === 'text');
  const correct = (intent: string) => {
    pick(null);
    actions.correctIntent(answer.id, intent);
  };
  const others = known.filter((label) => !intents.some((intent) => intent.label === label));
  return (
    <>
      {asked && <blockquote dir="auto" className="mr-10 line-clamp-3 border-b px-4 py-3 text-sm text-muted-foreground">“{asked.body}”</blockquote>}
      <Command>
        <CommandInput placeholder={t('pick.intent')} />
        <CommandList>
          <CommandEmpty>{t('pick.noSuchIntent')}</CommandEmpty>
          <CommandGroup heading={t('pick.guessed')}>
            {intents.map(({ label, probability }, index) => (
              <CommandItem key={label} value={`${nameOf(label)} ${label}`} onSelect={() => correct(label)}>
                <span className="flex-1">{nameOf(label)}</span>
                {index === 0 && <Check aria-label={t('pick.said')} />}
                <span className="text-xs tabular-nums">{format.number(probability, { style: 'percent' })}</span>
              </CommandItem>
            ))}
          </CommandGroup>
          <CommandGroup heading={t('pick.others')}>
            {others.map((label) => <CommandItem key={label} value={`${nameOf(label)} ${label}`} onSelect={() => correct(label)}>{nameOf(label)}</CommandItem>)}
          </CommandGroup>
        </CommandList>
      </Command>
    </>
  );
}
