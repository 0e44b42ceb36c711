'use client';
// What the customer meant: the bot's own guesses first, then every intent, and that it is none.
import { Check } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Command, CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList } from '@/app/_components/ui/command';
import type { InboxDetail } from '@/lib/services/support/inbox/schema';
import { useInbox } from '../_state/inbox-context';
import { useIntentName } from './use-intent-name';

export function IntentChoices({ detail: { messages, corrections } }: { detail: InboxDetail }) {
  const t = useTranslations('inbox');
  const format = useFormatter();
  const nameOf = useIntentName();
  const { intents, pick, actions } = useInbox();
  const answer = messages.findLast(({ answer: of }) => of && of.intents.length > 0);
  // Without an answer, while people are called or answer, it is the customer's last words that mean something.
  const asked = messages.findLast(({ id, author, kind }) => author === 'customer' && kind === 'text' && (!answer || id < answer.id));
  if (!asked) return <p className="px-4 py-10 text-center text-sm text-muted-foreground">{t('pick.noIntent')}</p>;
  const guesses = answer?.answer?.intents ?? [];
  const current = corrections[asked.id] ?? guesses[0]?.label;
  const others = [...intents.map(({ name }) => name), 'out_of_scope'].filter((name) => !guesses.some(({ label }) => label === name));
  const row = (name: string, probability?: number) => (
    <CommandItem key={name} value={`${nameOf(name)} ${name}`} onSelect={() => { pick(null); actions.correctIntent(asked.id, name); }}>
      <span className="flex-1">{nameOf(name)}</span>
      {name === current && <Check aria-label={t(corrections[asked.id] ? 'pick.correctedTo' : 'pick.said')} />}
      {probability !== undefined && <span className="text-xs tabular-nums">{format.number(probability, { style: 'percent' })}</span>}
    </CommandItem>
  );
  return (
    <>
      <blockquote dir="auto" className="mr-10 line-clamp-3 px-4 py-3 text-sm text-muted-foreground">“{asked.body}”</blockquote>
      <Command className="border-t">
        <CommandInput placeholder={t('pick.intent')} />
        <CommandList>
          <CommandEmpty>{t('pick.noSuchIntent')}</CommandEmpty>
          {guesses.length > 0 && <CommandGroup heading={t('pick.guessed')}>{guesses.map(({ label, probability }) => row(label, probability))}</CommandGroup>}
          <CommandGroup heading={t('pick.others')}>{others.map((name) => row(name))}</CommandGroup>
        </CommandList>
      </Command>
    </>
  );
}
