'use client';
// What the list shows: by label, topic and words of the text.
import { Search, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Input } from '@/app/_components/ui/input';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import type { ResultQuery } from '@/lib/predictions/query';
import { polarityLabels } from '@/lib/services/sentiment/labels';
import { useTopicName } from './use-topic-name';

const all = 'all';
const typingPauseMs = 300;

interface ResultsFiltersProps {
  query: ResultQuery;
  topics: string[];
  total: number;
  onQuery: (change: Partial<ResultQuery>) => void;
}

export function ResultsFilters({ query, topics, total, onQuery }: ResultsFiltersProps) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const topicName = useTopicName();
  const narrowed = Boolean(query.label ?? query.topic ?? query.search);
  const choose = (value: string) => (value === all ? undefined : value);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SearchField value={query.search ?? ''} onSearch={(search) => onQuery({ search, page: 1 })} />
      <Select value={query.label ?? all} onValueChange={(value) => onQuery({ label: choose(value), page: 1 })}>
        <SelectTrigger aria-label={t('filterLabel')} className="w-40 max-sm:flex-1"><SelectValue /></SelectTrigger>
        <SelectContent>
          <SelectItem value={all}>{t('allLabels')}</SelectItem>
          {polarityLabels.map((label) => <SelectItem key={label} value={label}>{t(`labels.${label}`)}</SelectItem>)}
        </SelectContent>
      </Select>
      <Select value={query.topic ?? all} onValueChange={(value) => onQuery({ topic: choose(value), page: 1 })}>
        <SelectTrigger aria-label={t('filterTopic')} className="w-52 max-sm:flex-1"><SelectValue /></SelectTrigger>
        <SelectContent>
          <SelectItem value={all}>{t('allTopics')}</SelectItem>
          {[...topics].sort().map((topic) => <SelectItem key={topic} value={topic}>{topicName(topic)}</SelectItem>)}
        </SelectContent>
      </Select>
      {narrowed && (
        <Button variant="ghost" size="sm" onClick={() => onQuery({ label: undefined, topic: undefined, search: undefined, page: 1 })}>
          <X aria-hidden /> {t('clearFilters')}
        </Button>
      )}
      <p className="text-sm text-muted-foreground tabular-nums sm:ms-auto" role="status">
        {t('answers', { count: total, shown: format.number(total) })}
      </p>
    </div>
  );
}

/** Searches when typing pauses. */
function SearchField({ value, onSearch }: { value: string; onSearch: (search: string | undefined) => void }) {
  const t = useTranslations('sentiment');
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // Cleared or set from outside, for example by "clear filters": the field follows. Its own search changes nothing.
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim() || undefined), typingPauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <div className="relative min-w-48 flex-1 sm:max-w-80">
      <Search aria-hidden className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-muted-foreground" />
      <Input
        type="search" value={typed} maxLength={200} placeholder={t('search')} aria-label={t('search')} className="ps-9"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
