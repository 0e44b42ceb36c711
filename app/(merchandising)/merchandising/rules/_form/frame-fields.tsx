'use client';
// Where and when the rule counts.
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { Switch } from '@/app/_components/ui/switch';
import { PlacementField } from '../../_shared/placement-field';
import type { FieldProps } from './kind-fields';

/** The server does not know the reader's time zone: times appear once the page is alive. */
const useAlive = () => useSyncExternalStore(() => () => undefined, () => true, () => false);

export function FrameFields({ fields, change, wrong }: FieldProps) {
  const t = useTranslations('merchandising.form');
  const alive = useAlive();
  const error = wrong('until');
  return (
    <div className="space-y-6">
      <PlacementField id="rule-placement" label={t('placement')} all value={fields.placement} onChange={(placement) => change({ placement })} className="max-w-xs" />
      <div className="space-y-2">
        <div className="grid max-w-lg gap-3 sm:grid-cols-2">
          {(['from', 'until'] as const).map((name) => (
            <div key={name} className="min-w-0 space-y-1.5">
              <Label htmlFor={`rule-${name}`}>{t(name)}</Label>
              <Input
                id={`rule-${name}`} type="datetime-local" min="2000-01-01T00:00" max="2099-12-31T23:59" value={alive ? fields[name] : ''} aria-invalid={(name === 'until' && error !== undefined) || undefined}
                aria-describedby={error ? 'rule-dates-error' : 'rule-dates-hint'} onChange={(event) => change({ [name]: event.target.value })}
              />
            </div>
          ))}
        </div>
        {error ? <p id="rule-dates-error" className="text-sm font-medium text-danger">{error}</p> : <p id="rule-dates-hint" className="text-sm text-muted-foreground">{t('datesHint')}</p>}
      </div>
      <div className="flex items-start gap-3">
        <Switch id="rule-enabled" checked={fields.enabled} aria-describedby="rule-enabled-hint" onCheckedChange={(enabled) => change({ enabled })} />
        <div>
          <Label htmlFor="rule-enabled">{t('enabled')}</Label>
          <p id="rule-enabled-hint" className="text-sm text-muted-foreground">{t('enabledHint')}</p>
        </div>
      </div>
    </div>
  );
}
