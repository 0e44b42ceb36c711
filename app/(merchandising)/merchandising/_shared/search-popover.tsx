'use client';
// A button that opens a search over what is too much for a list: items, customers. Results come from the server while one types.
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '@/app/_components/ui/command';
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_components/ui/popover';

const typingMs = 200;

interface SearchPopoverProps<Option> {
  /** The button. */
  children: ReactNode;
  label: string;
  /** Said where nothing is found. */
  empty: string;
  /** Null where the server cannot be reached. */
  search: (text: string) => Promise<Option[] | null>;
  keyOf: (option: Option) => string;
  render: (option: Option) => ReactNode;
  onPick: (option: Option) => void;
}

export function SearchPopover<Option>({ children, label, empty, search, keyOf, render, onPick }: SearchPopoverProps<Option>) {
  const t = useTranslations('merchandising.preview');
  const errors = useTranslations('errors');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ text: string; options: Option[] | null } | null>(null);
  // `search` is made anew on every drawing, and always does the same.
  const searchNow = useEffectEvent(search);
  const pause = useEffectEvent(() => (found ? typingMs : 0));
  useEffect(() => {
    if (!open) return;
    let current = true;
    const timer = setTimeout(() => {
      void searchNow(text).catch(() => null).then((options) => { if (current) setFound({ text, options }); });
    }, pause());
    return () => { current = false; clearTimeout(timer); };
  }, [open, text]);
  const searching = found?.text !== text;
  const pick = (option: Option) => {
    setOpen(false);
    setText('');
    onPick(option);
  };
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>{children}</PopoverTrigger>
      <PopoverContent align="start" className="w-96 p-0">
        <Command shouldFilter={false} label={label}>
          <CommandInput value={text} onValueChange={setText} placeholder={label} maxLength={200} />
          <CommandList aria-busy={searching}>
            <CommandEmpty>{searching ? t('searching') : found?.options === null ? errors('network') : empty}</CommandEmpty>
            {found?.options?.map((option) => <CommandItem key={keyOf(option)} value={keyOf(option)} onSelect={() => pick(option)}>{render(option)}</CommandItem>)}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  );
}
