'use client';
// Whose list is previewed.
import { UserRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { ShopperName } from '@/lib/services/recommendations/shopper-view/shopper-name';
import { SearchPopover } from '../_shared/search-popover';
import { useShopperName } from '../_shared/use-shopper-name';
import { searchShoppersAction } from './actions';

export interface PickedShopper {
  id: number;
  name: ShopperName;
  events: number;
}

interface ShopperPickerProps {
  catalogue: string;
  value: PickedShopper | null;
  onChange: (value: PickedShopper) => void;
}

export function ShopperPicker({ catalogue, value, onChange }: ShopperPickerProps) {
  const t = useTranslations('merchandising.preview');
  const format = useFormatter();
  const nameOf = useShopperName();
  const search = async (text: string) => {
    const result = await searchShoppersAction({ catalogue, text });
    return result.ok ? result.data : null;
  };
  return (
    <div className="grid gap-1.5">
      <span className="text-sm font-medium" aria-hidden>{t('shopper')}</span>
      <SearchPopover
        label={t('search')} empty={t('nobody')} search={search} keyOf={({ id }) => String(id)} onPick={onChange}
        render={({ name, events }) => (
          <>
            <UserRound aria-hidden />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{nameOf(name)}</span>
              {name.kind === 'user' && <span className="block truncate text-xs text-muted-foreground">{name.email}</span>}
            </span>
            <span className="text-xs text-muted-foreground tabular-nums">{t('events', { count: events, shown: format.number(events) })}</span>
          </>
        )}
      >
        <Button variant="outline" className="w-full min-w-0 justify-start font-medium" aria-label={value ? `${t('change')}: ${nameOf(value.name)}` : t('choose')}>
          <UserRound aria-hidden /><span className="truncate">{value ? nameOf(value.name) : t('choose')}</span>
        </Button>
      </SearchPopover>
    </div>
  );
}
