'use client';
// Search, and behind a button label and language.
import { ListFilter, Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_components/ui/popover';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import { useInbox, useQueue } from '../_state/inbox-context';

/** Typing goes on: the server is asked when it pauses. */
const pauseMs = 250;
const any = 'any';

export function QueueFilterBar() {
  const t = useTranslations('inbox');
  const { queue } = useInbox();
  const { filters } = useQueue();
  return (
    <div className="flex gap-1.5">
      <SearchField />
      <Popover>
        <PopoverTrigger asChild>
          <Button variant="outline" size="icon" className={cn('relative', (filters.label ?? filters.locale) && 'border-primary text-primary')} aria-label={t('filter')}>
            <ListFilter aria-hidden />
          </Button>
        </PopoverTrigger>
        <PopoverContent align="end" className="w-64 space-y-3">
          <FilterChoice id="filter-label" name={t('label')} value={filters.label} options={useKnownLabels().map((label) => ({ value: label, text: label }))} onChange={(label) => queue.filter({ label })} />
          <FilterChoice id="filter-locale" name={t('language')} value={filters.locale} options={[{ value: 'en', text: 'English' }, { value: 'zh', text: '中文' }]} onChange={(locale) => queue.filter({ locale: locale as 'en' | 'zh' | null })} />
        </PopoverContent>
      </Popover>
    </div>
  );
}

/** Those in use when the page was loaded, and those given since. */
function useKnownLabels(): string[] {
  const { labels } = useInbox();
  const { items } = useQueue();
  return [...new Set([...labels, ...items.flatMap((item) => item.labels)])];
}

function SearchField() {
  const t = useTranslations('inbox');
  const { queue } = useInbox();
  const { filters } = useQueue();
  const [text, setText] = useState(filters.q);
  const [asked, setAsked] = useState(filters.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Cleared from elsewhere.
  if (filters.q !== asked) {
    setAsked(filters.q);
    setText(filters.q);
  }
  const search = (wish: string) => {
    clearTimeout(timer.current);
    const q = wish.trim().slice(0, 200);
    if (q === filters.q) return;
    setAsked(q);
    queue.filter({ q });
  };
  return (
    <form role="search" className="relative min-w-0 flex-1" onSubmit={(event) => { event.preventDefault(); search(text); }}>
      <Search className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted-foreground" aria-hidden />
      <Input
        id="inbox-search"
        type="text"
        role="searchbox"
        value={text}
        maxLength={200}
        autoComplete="off"
        aria-label={t('search')}
        placeholder={t('search')}
        className="pr-8 pl-9"
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => search(next), pauseMs);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setText('');
          search('');
          event.currentTarget.blur();
        }}
      />
      {text && (
        <button type="button" aria-label={t('clear')} onClick={() => { setText(''); search(''); }} className="absolute top-1/2 right-2 -translate-y-1/2 rounded-sm p-1 text-muted-foreground hover:text-foreground">
          <X className="size-4" aria-hidden />
        </button>
      )}
    </form>
  );
}

interface FilterChoiceProps {
  id: string;
  name: string;
  value: string | null;
  options: { value: string; text: string }[];
  onChange: (value: string | null) => void;
}

function FilterChoice({ id, name, value, options, onChange }: FilterChoiceProps) {
  const t = useTranslations('inbox');
  return (
    <div className="grid gap-1.5">
      <Label htmlFor={id}>{name}</Label>
      <Select value={value === null ? any : `=${value}`} onValueChange={(next) => onChange(next === any ? null : next.slice(1))}>
        <SelectTrigger id={id} size="sm"><SelectValue /></SelectTrigger>
        <SelectContent>
          <SelectItem value={any}>{t('any')}</SelectItem>
          {options.map((option) => <SelectItem key={option.value} value={`=${option.value}`}>{option.text}</SelectItem>)}
        </SelectContent>
      </Select>
    </div>
  );
}
