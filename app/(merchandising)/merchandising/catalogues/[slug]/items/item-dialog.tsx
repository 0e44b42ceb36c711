'use client';
// One item's form. What is wrong is said once somebody wanted to save, and then follows the typing.
import { useFormatter, useTranslations } from 'next-intl';
import { useState, useTransition, type FormEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from '@/app/_components/ui/dialog';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import { Switch } from '@/app/_components/ui/switch';
import { Textarea } from '@/app/_components/ui/textarea';
import type { ListedItem } from '@/lib/services/recommendations/catalogues/list-catalogue-items';
import { parseMoney, typedMoney } from '../../../_shared/money';
import { useTold } from '../../../_shared/use-told';
import { changeItemAction } from '../../actions';

interface ItemDialogProps {
  slug: string;
  currency: string | null;
  item: ListedItem;
  onClose: () => void;
}

const allYear = '0';

export function ItemDialog({ slug, currency, item, onClose }: ItemDialogProps) {
  const t = useTranslations('catalogues.items');
  const common = useTranslations('common');
  const format = useFormatter();
  const told = useTold();
  const [fields, setFields] = useState({ name: item.name, description: item.description, category: item.category, price: typedMoney(item.priceMinor, currency), stock: item.stock === null ? '' : String(item.stock), url: item.url ?? '' });
  const [season, setSeason] = useState(String(item.season ?? allYear));
  const [archived, setArchived] = useState(item.archivedAt !== null);
  const [checked, setChecked] = useState(false);
  const [pending, start] = useTransition();
  const priceMinor = currency ? parseMoney(fields.price, currency) : item.priceMinor;
  const stock = fields.stock.trim() === '' ? null : Number(fields.stock);
  const wrong = {
    name: fields.name.trim() === '' && t('wrong.name'),
    price: Number.isNaN(priceMinor) && t('wrong.price', { example: typedMoney(1250, currency) }),
    stock: stock !== null && !(/^\d{1,9}$/.test(fields.stock.trim())) && t('wrong.stock'),
    url: fields.url.trim() !== '' && !(/^https?:\/\//i.test(fields.url.trim()) && URL.canParse(fields.url.trim())) && t('wrong.url'),
  };

  function save(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (Object.values(wrong).some(Boolean)) return;
    start(async () => {
      const { name, description, category, url } = fields;
      const input = { catalogue: slug, id: item.id, name, description, category, priceMinor, stock, season: season === allYear ? null : Number(season), url, archived };
      if (await told(changeItemAction(input), () => t('saved', { name }))) onClose();
    });
  }

  type Typed = keyof typeof fields;
  const field = (name: Typed, label: string, options: { hint?: string; error?: string | false; mode?: 'decimal' | 'numeric' | 'url' } = {}) => {
    const error = checked && options.error;
    return (
      <FormField id={`item-${name}`} label={label} hint={options.hint} error={error}>
        <Input id={`item-${name}`} value={fields[name]} inputMode={options.mode} aria-invalid={Boolean(error)} aria-describedby={describedBy(`item-${name}`, { hint: options.hint, error })} onChange={(event) => setFields({ ...fields, [name]: event.target.value })} />
      </FormField>
    );
  };

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t('editTitle')}</DialogTitle>
          <DialogDescription className="break-all">{t('id', { id: item.externalId })}</DialogDescription>
        </DialogHeader>
        <form onSubmit={save} noValidate className="space-y-4">
          {field('name', t('fields.name'), { error: wrong.name })}
          {field('category', t('fields.category'), { hint: t('fields.categoryHint') })}
          <div className="grid gap-4 sm:grid-cols-2">
            {currency && field('price', t('fields.price', { currency }), { error: wrong.price, mode: 'decimal' })}
            {field('stock', t('fields.stock'), { hint: t('fields.stockHint'), error: wrong.stock, mode: 'numeric' })}
          </div>
          <FormField id="item-season" label={t('fields.season')}>
            <Select value={season} onValueChange={setSeason}>
              <SelectTrigger id="item-season"><SelectValue /></SelectTrigger>
              <SelectContent>
                <SelectItem value={allYear}>{t('fields.noSeason')}</SelectItem>
                {Array.from({ length: 12 }, (_, month) => <SelectItem key={month} value={String(month + 1)}>{format.dateTime(new Date(Date.UTC(2026, month, 15)), { month: 'long', timeZone: 'UTC' })}</SelectItem>)}
              </SelectContent>
            </Select>
          </FormField>
          {field('url', t('fields.url'), { error: wrong.url, mode: 'url' })}
          <FormField id="item-description" label={t('fields.description')}>
            <Textarea id="item-description" rows={3} maxLength={5000} value={fields.description} onChange={(event) => setFields({ ...fields, description: event.target.value })} />
          </FormField>
          <div className="flex items-center gap-3"><Switch id="item-archived" checked={archived} onCheckedChange={setArchived} /><Label htmlFor="item-archived">{t('fields.archived')}</Label></div>
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>{common('cancel')}</Button>
            <Button type="submit" disabled={pending}>{common('save')}</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
