'use client';
// Order and filters of a list of products. What is chosen applies at once; without script the form has a button.
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition, type FormEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { fieldClasses } from '@/app/_components/ui/input';
import { browseQuery, sorts, type BrowseQuery } from '@/lib/services/recommendations/shop/schema';
import { addressOf } from './address';

interface FilterFormProps {
  path: string;
  query: BrowseQuery;
  /** What is searched for. */
  q?: string;
  /** For the price's label; null: things have no price. */
  currency: string | null;
}

export function FilterForm({ path, query, q, currency }: FilterFormProps) {
  const t = useTranslations('shop.browse');
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  function apply(form: HTMLFormElement): void {
    const wanted = browseQuery.parse({ ...Object.fromEntries(new FormData(form)), page: 1 });
    startTransition(() => router.push(addressOf(path, wanted, q), { scroll: false }));
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    apply(event.currentTarget);
  };

  return (
    <form key={addressOf(path, query, q)} action={path} onSubmit={submit} aria-busy={pending} className={cn('flex flex-wrap items-end gap-x-5 gap-y-3', pending && 'opacity-60')}>
      {q !== undefined && <input type="hidden" name="q" value={q} />}
      <label className="grid gap-1 text-[0.8125rem] font-medium">
        {t('sort')}
        <select name="sort" defaultValue={query.sort} onChange={(event) => apply(event.currentTarget.form!)} className={cn(fieldClasses, 'h-10 w-auto pr-8')}>
          {sorts.filter((sort) => currency !== null || !sort.startsWith('price')).map((sort) => <option key={sort} value={sort}>{t(q !== undefined && sort === 'best' ? 'sorts.match' : `sorts.${sort}`)}</option>)}
        </select>
      </label>
      {currency !== null && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-[0.8125rem] font-medium">{t('price', { currency })}</legend>
          <div className="flex items-center gap-2">
            <input name="min" type="number" inputMode="decimal" min={0} step="any" defaultValue={query.min} placeholder={t('from')} aria-label={t('fromLabel')} className={cn(fieldClasses, 'h-10 w-20')} />
            <span aria-hidden>–</span>
            <input name="max" type="number" inputMode="decimal" min={0} step="any" defaultValue={query.max} placeholder={t('to')} aria-label={t('toLabel')} className={cn(fieldClasses, 'h-10 w-20')} />
            <Button type="submit" variant="outline">{t('apply')}</Button>
          </div>
        </fieldset>
      )}
      <label className="flex h-10 items-center gap-2 text-sm">
        <input name="stock" value="in" type="checkbox" defaultChecked={query.stock === 'in'} onChange={(event) => apply(event.currentTarget.form!)} className="size-4.5 accent-primary" />
        {t('inStock')}
      </label>
    </form>
  );
}
