'use client';
// What a strip shows and how it looks.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { fieldClasses, Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { Switch } from '@/app/_components/ui/switch';
import { Placement } from '@/lib/generated/prisma/enums';
import type { ItemOption } from '@/lib/services/recommendations/rules/search-items';
import { needsItem, type StripChoice } from '@/lib/services/recommendations/strip/strip-tag';
import { SearchPopover } from '../../_shared/search-popover';
import { searchItemsAction } from '../../rules/actions';
import type { PublicKey } from './strip-workshop';

interface ChoiceFieldsProps {
  catalogue: string;
  keys: PublicKey[];
  choice: StripChoice;
  item: ItemOption | null;
  onChange: (part: Partial<StripChoice>) => void;
  onItem: (item: ItemOption) => void;
}

const usualCount = 12;

export function ChoiceFields({ catalogue, keys, choice, item, onChange, onItem }: ChoiceFieldsProps) {
  const t = useTranslations('strip.workshop');
  const placements = useTranslations('merchandising.placement');
  const forms = useTranslations('merchandising.form');
  const { placement, count, language, theme, add, key } = choice;
  const search = async (text: string) => {
    const result = await searchItemsAction({ catalogue, text });
    return result.ok ? result.data : null;
  };
  return (
    <div className="grid gap-4">
      {keys.length > 1 && (
        <Choice id="strip-key" label={t('key')} value={key} onChange={(value) => onChange({ key: value })}>
          {keys.map((each) => <option key={each.id} value={each.key}>{each.name}</option>)}
        </Choice>
      )}
      <Choice id="strip-placement" label={t('placement')} value={placement} onChange={(value) => onChange({ placement: value as Placement })}>
        {Object.values(Placement).map((each) => <option key={each} value={each}>{placements(each)}</option>)}
      </Choice>
      {needsItem(placement) && (
        <div className="grid gap-1.5">
          <p id="strip-item" className="text-sm font-medium">{t('item')}</p>
          <SearchPopover
            label={forms('searchItem')} empty={forms('noItem')} search={search} keyOf={({ id }) => id} onPick={onItem}
            render={({ id, name }) => <span className="min-w-0"><span className="block truncate font-medium">{name}</span><span className="block truncate text-xs text-muted-foreground">{id}</span></span>}
          >
            <Button variant="outline" aria-describedby="strip-item" className="min-w-0 justify-start"><span className="truncate">{item ? item.name : t('chooseItem')}</span></Button>
          </SearchPopover>
        </div>
      )}
      <div className="grid gap-1.5">
        <Label htmlFor="strip-count">{t('count')}</Label>
        <Input
          id="strip-count" type="number" min={1} max={30} value={count ?? ''} placeholder={String(usualCount)}
          onChange={({ target }) => onChange({ count: target.value === '' ? null : Math.max(1, Math.min(30, Math.round(Number(target.value)))) })}
        />
      </div>
      <Choice id="strip-language" label={t('language')} value={language} onChange={(value) => onChange({ language: value as StripChoice['language'] })}>
        <option value="auto">{t('languageAuto')}</option><option value="en">English</option><option value="zh">中文</option>
      </Choice>
      <Choice id="strip-theme" label={t('theme')} value={theme} onChange={(value) => onChange({ theme: value as StripChoice['theme'] })}>
        {(['auto', 'light', 'dark'] as const).map((each) => <option key={each} value={each}>{t(`themes.${each}`)}</option>)}
      </Choice>
      <div className="flex items-start gap-3">
        <Switch id="strip-add" checked={add} aria-describedby="strip-add-hint" onCheckedChange={(on) => onChange({ add: on })} />
        <div>
          <Label htmlFor="strip-add">{t('add')}</Label>
          <p id="strip-add-hint" className="text-sm text-muted-foreground">{t('addHint')}</p>
        </div>
      </div>
    </div>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ id, label, value, onChange, children }: ChoiceProps) {
  return (
    <div className="grid gap-1.5">
      <Label htmlFor={id}>{label}</Label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)} className={cn(fieldClasses, 'h-10')}>{children}</select>
    </div>
  );
}
