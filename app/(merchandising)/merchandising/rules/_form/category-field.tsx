'use client';
// Categories out of the catalogue's tree, each with everything below it.
import { Check, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCategoryName, useCategoryPath } from '@/app/_components/shop/use-category-name';
import { Button } from '@/app/_components/ui/button';
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '@/app/_components/ui/command';
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_components/ui/popover';
import { Chip } from './item-field';

interface CategoryFieldProps {
  /** Paths in order, those above first. */
  all: string[];
  value: string[];
  onChange: (value: string[]) => void;
}

const indents = ['pl-2', 'pl-6', 'pl-10', 'pl-14'];

export function CategoryField({ all, value, onChange }: CategoryFieldProps) {
  const t = useTranslations('merchandising.form');
  const [nameOf, pathOf] = [useCategoryName(), useCategoryPath()];
  const [open, setOpen] = useState(false);
  const toggle = (path: string) => onChange(value.includes(path) ? value.filter((each) => each !== path) : [...value, path]);
  return (
    <div role="group" aria-labelledby="rule-categories" aria-describedby="rule-categories-hint" className="space-y-2">
      <p id="rule-categories" className="text-sm font-medium">{t('categories')}</p>
      <div className="flex flex-wrap items-center gap-2">
        {value.map((path) => <Chip key={path} name={pathOf(path)} onRemove={() => toggle(path)} />)}
        <Popover open={open} onOpenChange={setOpen}>
          <PopoverTrigger asChild><Button variant="outline" size="sm"><Plus aria-hidden />{t('addCategory')}</Button></PopoverTrigger>
          <PopoverContent align="start" className="w-80 p-0">
            <Command label={t('searchCategory')}>
              <CommandInput placeholder={t('searchCategory')} />
              <CommandList>
                <CommandEmpty>{t('noCategory')}</CommandEmpty>
                {all.map((path) => (
                  // Found by the name that is shown, and by the catalogue's own.
                  <CommandItem key={path} value={path} keywords={[pathOf(path)]} onSelect={() => toggle(path)} className={indents[Math.min(path.split('/').length, indents.length) - 1]}>
                    <span className="flex-1">{nameOf(path)}</span>
                    {value.includes(path) && <Check aria-hidden />}
                  </CommandItem>
                ))}
              </CommandList>
            </Command>
          </PopoverContent>
        </Popover>
      </div>
      <p id="rule-categories-hint" className="text-sm text-muted-foreground">{t('categoriesHint')}</p>
    </div>
  );
}
