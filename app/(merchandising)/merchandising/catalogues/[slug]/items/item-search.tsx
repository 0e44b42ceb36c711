'use client';
// Search and filter whose state is the address. It is a plain form, so it works before its script does.
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition, type FormEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { Input } from '@/app/_components/ui/input';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import type { ItemFilters } from '@/lib/services/recommendations/catalogues/list-catalogue-items';

const shows = ['all', 'sold_out', 'unpriced', 'archived'] as const;

export function ItemSearch({ path, filters: { q, show, category } }: { path: string; filters: ItemFilters }) {
  const t = useTranslations('catalogues.items');
  const router = useRouter();
  const [pending, start] = useTransition();
  const go = (change: Partial<ItemFilters>) => {
    const wanted = { q, show, category, ...change };
    const search = new URLSearchParams(Object.entries(wanted).filter(([name, value]) => value !== '' && !(name === 'show' && value === 'all')) as [string, string][]);
    start(() => router.push(search.size > 0 ? `${path}?${search}` : path, { scroll: false }));
  };
  return (
    <form
      role="search" action={path} aria-busy={pending} className={cn('flex flex-wrap gap-3', pending && 'opacity-60')}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        go({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() });
      }}
    >
      <div className="flex min-w-0 flex-1 basis-64 gap-2">
        <Input key={q} type="search" name="q" aria-label={t('search')} placeholder={t('search')} defaultValue={q} maxLength={200} />
        <Button type="submit" variant="outline" size="icon" aria-label={t('search')}><Search aria-hidden /></Button>
      </div>
      <SegmentedControl aria-label={t('show')} value={show} onValueChange={(value) => go({ show: value })} options={shows.map((value) => ({ value, label: t(`shows.${value}`) }))} />
    </form>
  );
}
