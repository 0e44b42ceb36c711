'use client';
// Whose list is previewed.
import { UserRound, UserRoundPlus, X } from 'lucide-react';
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
  /** Null: somebody new. */
  value: PickedShopper | null;
  onChange: (value: PickedShopper | null) => void;
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
    <div className="grid min-w-0 gap-1.5">
      <span className="text-sm font-medium" aria-hidden>{t('shopper')}</span>
      <div className="flex min-w-0 gap-1">
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
          <Button variant="outline" className="min-w-0 flex-1 justify-start font-medium" aria-label={value ? `${t('change')}: ${nameOf(value.name)}` : `${t('choose')}: ${t('newcomer')}`}>
            {value ? <UserRound aria-hidden /> : <UserRoundPlus aria-hidden />}<span className="truncate">{value ? nameOf(value.name) : t('newcomer')}</span>
          </Button>
        </SearchPopover>
        {value && <Button variant="ghost" size="icon" aria-label={t('newcomer')} title={t('newcomer')} onClick={() => onChange(null)}><X aria-hidden /></Button>}
      </div>
    </div>
  );
}
