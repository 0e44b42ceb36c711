'use client';
// Items by name: found by searching, removed one by one.
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { ItemOption } from '@/lib/services/recommendations/rules/search-items';
import { SearchPopover } from '../../_shared/search-popover';
import { searchItemsAction } from '../actions';

interface ItemPickerProps {
  catalogue: string;
  onPick: (item: ItemOption) => void;
  invalid?: boolean;
}

export function ItemPicker({ catalogue, onPick, invalid = false }: ItemPickerProps) {
  const t = useTranslations('merchandising.form');
  const search = async (text: string) => {
    const result = await searchItemsAction({ catalogue, text });
    return result.ok ? result.data : null;
  };
  return (
    <SearchPopover
      label={t('searchItem')} empty={t('noItem')} search={search} keyOf={({ id }) => id} onPick={onPick}
      render={({ id, name, category }) => (
        <span className="min-w-0">
          <span className="block truncate font-medium">{name}</span>
          <span className="block truncate text-xs text-muted-foreground">{id}{category && ` · ${category}`}</span>
        </span>
      )}
    >
      <Button variant="outline" size="sm" aria-invalid={invalid || undefined}><Plus aria-hidden />{t('addItem')}</Button>
    </SearchPopover>
  );
}

interface ItemFieldProps {
  catalogue: string;
  value: ItemOption[];
  onChange: (value: ItemOption[]) => void;
  invalid: boolean;
}

export function ItemField({ catalogue, value, onChange, invalid }: ItemFieldProps) {
  const t = useTranslations('merchandising.form');
  return (
    <div role="group" aria-labelledby="rule-items" aria-describedby="rule-items-hint" className="space-y-2">
      <p id="rule-items" className="text-sm font-medium">{t('items')}</p>
      <div className="flex flex-wrap items-center gap-2">
        {value.map((item) => <Chip key={item.id} name={item.name} onRemove={() => onChange(value.filter(({ id }) => id !== item.id))} />)}
        <ItemPicker catalogue={catalogue} invalid={invalid} onPick={(item) => { if (!value.some(({ id }) => id === item.id)) onChange([...value, item]); }} />
      </div>
      <p id="rule-items-hint" className="text-sm text-muted-foreground">{t('itemsHint')}</p>
    </div>
  );
}

export function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const t = useTranslations('merchandising.form');
  return (
    <span className="inline-flex max-w-full items-center gap-1 rounded-full bg-accent py-1 pr-1 pl-3 text-sm text-accent-foreground">
      <span className="truncate">{name}</span>
      <button type="button" aria-label={t('remove', { name })} className="rounded-full p-1 hover:bg-background/60" onClick={onRemove}><X aria-hidden className="size-3.5" /></button>
    </span>
  );
}
