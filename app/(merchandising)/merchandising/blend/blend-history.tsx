'use client';
// Who changed this blend, when and why; any of them can be put in force again.
import { useFormatter, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { BlendHistoryEntry } from '@/lib/services/recommendations/blends/blend-history';
import { blendSources, qualities } from '@/lib/services/recommendations/blends/schema';
import type { Blend } from '@/ml/recommend/model/item-model';
import { useTold } from '../_shared/use-told';
import { rollBackBlendAction } from './actions';

interface BlendHistoryProps {
  catalogue: string;
  placement: Placement | null;
  entries: BlendHistoryEntry[];
}

export function BlendHistory({ catalogue, placement, entries }: BlendHistoryProps) {
  const t = useTranslations('merchandising.blend');
  const format = useFormatter();
  const told = useTold();
  const [pending, startTransition] = useTransition();
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const percent = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const summary = (blend: Blend | null) => {
    if (!blend) return t(placement === null ? 'trained' : 'toAll');
    const sum = blendSources.reduce((total, source) => total + blend[source], 0);
    const on = [...qualities.filter((quality) => blend[quality] > 0).map((quality) => t('value', { name: t(`quality.${quality}`), value: percent(blend[quality]) })),
      ...blendSources.filter((source) => blend[source] > 0).map((source) => t('value', { name: t(`weight.${source}`), value: percent(blend[source] / sum) }))];
    return on.join(' · ');
  };
  return (
    <section aria-labelledby="blend-history" className="space-y-3">
      <h2 id="blend-history" className="text-lg font-semibold">{t('history')}</h2>
      {entries.length === 0 && <p className="text-sm text-muted-foreground">{t('historyNone')}</p>}
      <ol className="divide-y rounded-lg border bg-surface empty:hidden">
        {entries.map(({ id, blend, reason, createdBy, createdAt }, index) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3 text-sm">
            <div dir="auto" className="min-w-0 flex-1 basis-72 space-y-1 break-words">
              <p className="font-medium">{reason}</p>
              <p className="text-muted-foreground">{summary(blend)}</p>
              <p className="text-xs text-muted-foreground">{createdBy} · <time dateTime={createdAt.toISOString()}>{moment(createdAt)}</time></p>
            </div>
            {index === 0 ? <Badge variant="secondary">{t('now')}</Badge> : (
              <Button
                variant="outline" size="sm" disabled={pending} aria-label={`${t('rollBack')}: ${reason}`}
                onClick={() => startTransition(async () => void (await told(rollBackBlendAction({ catalogue, id, reason: t('rollBackReason', { at: moment(createdAt) }) }), () => t('rolledBack'))))}
              >
                {t('rollBack')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
