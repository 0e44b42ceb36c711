'use client';
// Colour, corner and brightness. The colour may be any; where it is hard to see, the nearest that is not is one press away.
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { contrastOf, grounds, hardToSeeOn, leastContrast, seenEverywhere } from '@/lib/services/support/widget/contrast';
import type { SiteTheme } from '@/lib/services/support/widget/schema';
import { isColour } from './is-colour';

interface LookFieldsProps {
  theme: SiteTheme;
  colourError: string | false;
  onChange: (change: Partial<SiteTheme>) => void;
}

export function LookFields({ theme, colourError, onChange }: LookFieldsProps) {
  const t = useTranslations('widget.admin.form');
  const { colour, side, scheme } = theme;
  return (
    <fieldset className="space-y-5">
      <legend className="mb-4 text-lg font-semibold">{t('look')}</legend>
      <FormField id="site-colour" label={t('colour')} error={colourError}>
        <div className="flex items-center gap-2">
          <input type="color" aria-label={t('colour')} value={isColour(colour) ? colour.trim() : '#000000'} onChange={(event) => onChange({ colour: event.target.value })} className="size-10 shrink-0 cursor-pointer rounded-md border border-input bg-surface p-1" />
          <Input id="site-colour" value={colour} maxLength={7} spellCheck={false} aria-label={t('colourCode')} aria-invalid={Boolean(colourError)} aria-describedby="site-colour-contrast" className="w-32 font-mono" onChange={(event) => onChange({ colour: event.target.value })} />
        </div>
      </FormField>
      <div id="site-colour-contrast" role="status" className="text-sm">
        {isColour(colour) && <Contrast colour={colour.trim().toLowerCase()} onUse={(better) => onChange({ colour: better })} />}
      </div>
      <Choice label={t('side')} value={side} options={[{ value: 'left', label: t('left') }, { value: 'right', label: t('right') }]} onChange={(value) => onChange({ side: value })} />
      <Choice label={t('scheme')} value={scheme} options={[{ value: 'auto', label: t('schemeAuto') }, { value: 'light', label: t('schemeLight') }, { value: 'dark', label: t('schemeDark') }]} onChange={(value) => onChange({ scheme: value })} />
    </fieldset>
  );
}

function Contrast({ colour, onUse }: { colour: string; onUse: (colour: string) => void }) {
  const t = useTranslations('widget.admin.form');
  const format = useFormatter();
  const [ground] = hardToSeeOn(colour);
  if (!ground) return <p className="flex items-center gap-2 text-muted-foreground"><CircleCheck className="size-4 shrink-0 text-success" aria-hidden /> {t('colourGood')}</p>;
  const better = seenEverywhere(colour);
  const ratio = format.number(contrastOf(colour, grounds[ground]), { maximumFractionDigits: 1 });
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="flex items-center gap-2"><TriangleAlert className="size-4 shrink-0 text-warning" aria-hidden /> {t('colourBad', { ground, ratio, least: leastContrast })}</p>
      <Button variant="outline" size="sm" onClick={() => onUse(better)}>
        <span aria-hidden className="size-4 rounded-full border" style={{ background: better }} /> {t('colourUse', { colour: better })}
      </Button>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <div className="grid gap-1.5">
      <p aria-hidden className="text-sm font-medium">{label}</p>
      <SegmentedControl className="flex-wrap" aria-label={label} value={value} options={options} onValueChange={onChange} />
    </div>
  );
}
