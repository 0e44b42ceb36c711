'use client';
// Assign, label, correct the intent: a list that is searched by typing, over the conversation.
import { Check, CornerDownLeft, Inbox, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Command, CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList } from '@/app/_components/ui/command';
import { Dialog, DialogContent, DialogDescription, DialogTitle } from '@/app/_components/ui/dialog';
import { maxLabelLength, type InboxDetail } from '@/lib/services/support/inbox/schema';
import { useInbox, useQueue } from '../_state/inbox-context';
import type { OpenConversation } from '../_state/open-conversation';
import { IntentChoices } from './intent-choices';

export function Picker({ detail }: { open: OpenConversation; detail: InboxDetail }) {
  const t = useTranslations('inbox');
  const { picking, pick } = useInbox();
  return (
    <Dialog open={picking !== null} onOpenChange={(open) => !open && pick(null)}>
      {picking && (
        <DialogContent className="top-[15%] translate-y-0 gap-0 overflow-hidden p-0">
          <DialogTitle className="sr-only">{t(`pick.${picking}`)}</DialogTitle>
          <DialogDescription className="sr-only">{t(`pick.${picking}Note`)}</DialogDescription>
          {picking === 'assign' && <AgentChoices detail={detail} />}
          {picking === 'label' && <LabelChoices detail={detail} />}
          {picking === 'intent' && <IntentChoices detail={detail} />}
        </DialogContent>
      )}
    </Dialog>
  );
}

function AgentChoices({ detail: { item } }: { detail: InboxDetail }) {
  const t = useTranslations('inbox');
  const { agents, me, pick, actions } = useInbox();
  const assign = (id: string | null) => {
    pick(null);
    actions.assign(id);
  };
  return (
    <Command>
      <CommandInput placeholder={t('pick.assign')} />
      <CommandList>
        <CommandEmpty>{t('pick.nobody')}</CommandEmpty>
        <CommandGroup heading={t('pick.assignTo')}>
          {agents.map(({ id, name }) => (
            <CommandItem key={id} value={`${name} ${id}`} keywords={id === me.id ? [t('you')] : []} onSelect={() => assign(id)}>
              <span dir="auto" className="flex-1 truncate">{name}{id === me.id && ` (${t('you')})`}</span>
              {item.state === 'person' && item.assignee?.id === id && <Check aria-label={t('pick.current')} />}
            </CommandItem>
          ))}
          {item.state === 'person' && <CommandItem value={t('pick.queue')} onSelect={() => assign(null)}><Inbox aria-hidden /> {t('pick.queue')}</CommandItem>}
        </CommandGroup>
      </CommandList>
    </Command>
  );
}

function LabelChoices({ detail: { item } }: { detail: InboxDetail }) {
  const t = useTranslations('inbox');
  const { labels, actions } = useInbox();
  const { items } = useQueue();
  const [text, setText] = useState('');
  const known = [...new Set([...item.labels, ...labels, ...items.flatMap((other) => other.labels)])];
  const wish = text.trim().toLowerCase().replaceAll(',', '').slice(0, maxLabelLength);
  return (
    <Command>
      <CommandInput placeholder={t('pick.label')} value={text} onValueChange={setText} maxLength={maxLabelLength} />
      <CommandList>
        {known.length === 0 && !wish && <p className="py-8 text-center text-sm text-muted-foreground">{t('pick.noLabels')}</p>}
        <CommandGroup>
          {known.map((name) => {
            const has = item.labels.includes(name);
            return (
              <CommandItem key={name} value={name} onSelect={() => actions.label(has ? { remove: [name] } : { add: [name] })}>
                <span className="grid size-4 place-content-center">{has && <Check aria-label={t('pick.given')} />}</span> <span dir="auto" className="truncate">{name}</span>
              </CommandItem>
            );
          })}
          {wish && !known.includes(wish) && (
            <CommandItem value={`new ${wish}`} forceMount onSelect={() => { actions.label({ add: [wish] }); setText(''); }}>
              <Plus aria-hidden /> <span className="flex-1">{t('pick.newLabel', { name: wish })}</span> <CornerDownLeft aria-hidden />
            </CommandItem>
          )}
        </CommandGroup>
      </CommandList>
    </Command>
  );
}
