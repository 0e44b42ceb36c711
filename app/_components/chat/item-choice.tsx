'use client';
// Several items of an order may be meant at once: one ticks them and goes on.
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Checkbox } from '@/app/_components/ui/checkbox';
import type { QuickReply } from '@/lib/services/support/schema';
import { QuickReplies } from './quick-replies';
import { useChat } from './use-chat';

const oneItem = ({ action }: QuickReply) => (action?.kind === 'choose_items' && action.items.length === 1 ? action.items[0] : undefined);

/** Whether the buttons stand for single items, two or more of them. */
export const isItemChoice = (replies: QuickReply[]) => replies.filter(oneItem).length > 1;

export function ItemChoice({ replies }: { replies: QuickReply[] }) {
  const t = useTranslations('support.answer');
  const { chat } = useChat();
  const group = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const items = replies.flatMap((reply) => {
    const id = oneItem(reply);
    return id === undefined ? [] : [{ id, label: reply.label }];
  });
  const others = replies.filter((reply) => oneItem(reply) === undefined);
  const toggle = (id: string) => setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const goOn = () => {
    const picked = items.filter(({ id }) => chosen.has(id));
    if (picked.length > 0) chat.say(picked.map(({ label }) => label).join(', '), { kind: 'choose_items', items: picked.map(({ id }) => id) });
  };
  return (
    <div className="flex w-full max-w-md flex-col items-start gap-3">
      <fieldset className="w-full rounded-xl border bg-surface">
        <legend className="sr-only">{t('chooseItems')}</legend>
        {items.map(({ id, label }) => (
          <label key={id} htmlFor={`${group}-${id}`} className="flex min-h-11 cursor-pointer items-center gap-3 border-b px-3.5 text-sm last:border-0 hover:bg-raised">
            <Checkbox id={`${group}-${id}`} checked={chosen.has(id)} onCheckedChange={() => toggle(id)} /> {label}
          </label>
        ))}
      </fieldset>
      <Button size="sm" aria-disabled={chosen.size === 0 || undefined} onClick={goOn}>{t('useChosen', { count: chosen.size })}</Button>
      {others.length > 0 && <QuickReplies replies={others} />}
    </div>
  );
}
