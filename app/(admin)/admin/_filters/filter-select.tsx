'use client';
// One choice of the filter form, as the browser's own list: it is quick on phones and sends itself with the form.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import { fieldClasses } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import type { FilterOption, SelectName } from './use-filter-options';

interface FilterSelectProps {
  name: SelectName;
  value: string | undefined;
  options: FilterOption[];
  onChange: () => void;
}

export function FilterSelect({ name, value, options, onChange }: FilterSelectProps) {
  const t = useTranslations('feedback.filters');
  const id = `filter-${name}`;
  // The period always has one; the others may be left open.
  const any = name === 'period' ? [] : [{ value: '', text: t('any') }];
  const missing = value && !options.some((option) => option.value === value) ? [{ value, text: value }] : [];
  return (
    <div className="min-w-0 space-y-1">
      <Label htmlFor={id} className="text-xs text-muted-foreground">{t(name)}</Label>
      <select id={id} name={name} defaultValue={value ?? (name === 'period' ? '30d' : '')} onChange={onChange} className={cn(fieldClasses, 'h-10')}>
        {[...any, ...options, ...missing].map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
      </select>
    </div>
  );
}
