'use client';
// Filters whose state is the address.
import { Search, SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useState } from 'react';
import { DayFields } from '@/app/_components/filters/day-fields';
import { useAddressForm } from '@/app/_components/filters/use-address-form';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import type { FeedbackFilters } from '@/lib/feedback/filters';
import { FilterSelect } from './filter-select';
import { useFilterOptions, type FilterChoices, type SelectName } from './use-filter-options';

interface FilterFormProps {
  action: '/admin' | '/admin/feedback';
  filters: FeedbackFilters;
  choices: FilterChoices;
  selects: readonly SelectName[];
  /** Also offer a search. */
  search?: boolean;
  /** Kept in the address beside the filters. */
  sort?: string;
}

export function FilterForm({ action, filters, choices, selects, search = false, sort }: FilterFormProps) {
  const t = useTranslations('feedback.filters');
  const options = useFilterOptions(choices);
  const filtered = Object.entries(filters).some(([name, value]) => value !== undefined && name !== 'period');
  // On phones and tablets the fields would push everything else off the screen.
  const [unfolded, setUnfolded] = useState(filtered);
  const { form, pending, apply, show } = useAddressForm(action);
  return (
    // The key makes the fields follow when the address changes by a link.
    <form
      ref={form} key={JSON.stringify(filters)} action={action} method="get" role="search" aria-label={t('title')}
      aria-busy={pending} onSubmit={show} className={cn('space-y-3 transition-opacity', pending && 'opacity-60')}
    >
      {sort && <input type="hidden" name="sort" value={sort} />}
      <Button type="button" variant="outline" className="lg:hidden" aria-expanded={unfolded} aria-controls="filter-fields" onClick={() => setUnfolded(!unfolded)}>
        <SlidersHorizontal aria-hidden /> {t('title')}
      </Button>
      <div id="filter-fields" className={cn('grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-7', !unfolded && 'max-lg:hidden')}>
        {search && (
          <div className="col-span-2 space-y-1">
            <Label htmlFor="filter-text" className="text-xs text-muted-foreground">{t('text')}</Label>
            <div className="flex gap-2">
              <Input id="filter-text" type="search" name="text" maxLength={200} defaultValue={filters.text ?? ''} />
              <Button type="submit" variant="outline" size="icon" aria-label={t('search')}><Search aria-hidden /></Button>
            </div>
          </div>
        )}
        {selects.map((name) => (
          <FilterSelect key={name} name={name} value={filters[name]} options={options[name]} onChange={apply} />
        ))}
        <DayFields id="filter" filters={filters} labels={{ from: t('from'), to: t('to') }} onApply={apply} />
      </div>
      <div className="flex flex-wrap gap-2">
        <noscript><Button type="submit" variant="outline" size="sm">{t('apply')}</Button></noscript>
        {filtered && <Button asChild variant="ghost" size="sm"><Link href={action}>{t('clear')}</Link></Button>}
      </div>
    </form>
  );
}
