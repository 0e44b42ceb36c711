'use client';
// How the file is to be read. A change reads its first lines anew, with new guesses.
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Checkbox } from '@/app/_components/ui/checkbox';
import { FormField } from '@/app/_components/ui/form-field';
import { Label } from '@/app/_components/ui/label';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import { ImportKind } from '@/lib/generated/prisma/enums';
import { delimiters, type Delimiter } from '@/lib/services/recommendations/imports/schema';
import { readAnewAction } from '../actions';
import type { SeenImport } from './use-import';

const names: Record<Delimiter, 'comma' | 'semicolon' | 'tab' | 'bar' | 'colons'> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', '::': 'colons' };
const kinds = Object.values(ImportKind);

export function ShapeFields({ row: { id, kind, format: { shape } } }: { row: SeenImport }) {
  const t = useTranslations('catalogues.imports');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [pending, start] = useTransition();
  const read = (change: { kind?: ImportKind; header?: boolean; delimiter?: Delimiter }) =>
    start(async () => {
      const result = await readAnewAction({ id, kind, header: shape.header, delimiter: shape.delimiter, ...change }).catch(() => null);
      if (result?.ok) router.refresh();
      else toast.error(result ? errors(errors.has(result.error.key) ? result.error.key : 'unknown', result.error.values) : errors('network'));
    });
  return (
    <div aria-busy={pending} className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      <div className="grid gap-1.5">
        <span className="text-sm font-medium" id="kind-label">{t('mapping.kind')}</span>
        <SegmentedControl aria-label={t('mapping.kind')} value={kind} onValueChange={(value) => read({ kind: value })} options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        <p className="text-sm text-muted-foreground">{t(`kindNote.${kind}`)}</p>
      </div>
      {shape.lines === 'delimited' && (
        <>
          <FormField id="delimiter" label={t('shape.delimiter')}>
            <Select value={shape.delimiter} onValueChange={(value) => read({ delimiter: value as Delimiter })}>
              <SelectTrigger id="delimiter"><SelectValue /></SelectTrigger>
              <SelectContent>{delimiters.map((value) => <SelectItem key={value} value={value}>{t(`shape.delimiters.${names[value]}`)}</SelectItem>)}</SelectContent>
            </Select>
          </FormField>
          <div className="flex items-center gap-3 sm:pt-8">
            <Checkbox id="header" checked={shape.header} disabled={pending} onCheckedChange={(checked) => read({ header: checked === true })} />
            <Label htmlFor="header">{t('shape.header')}</Label>
          </div>
        </>
      )}
    </div>
  );
}
