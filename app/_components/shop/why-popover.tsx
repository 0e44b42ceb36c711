'use client';
// What stands behind a recommendation: the true contributions, as the model computed them.
import { CircleHelp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ListedItem } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { sources } from '@/ml/recommend/model/item-model';
import { Popover, PopoverContent, PopoverTrigger } from '../ui/popover';
import { ShareBars } from './share-bars';
import { useReasonText } from './use-reason-text';

/** Less is not worth a bar. */
const leastShare = 0.005;

export function WhyPopover({ item }: { item: ListedItem }) {
  const t = useTranslations('shop.why');
  const reasonText = useReasonText();
  const { reason, parts } = item;
  const whole = sources.reduce((sum, source) => sum + Math.max(0, parts[source]), 0);
  const mix = sources.map((source) => ({ label: t(`sources.${source}`), share: whole > 0 ? Math.max(0, parts[source]) / whole : 0 })).filter(({ share }) => share >= leastShare);
  return (
    <Popover>
      <PopoverTrigger aria-label={t('open', { name: readableName(item.name) })} className="relative z-10 -m-1 shrink-0 rounded-full p-1 text-muted-foreground hover:text-foreground">
        <CircleHelp aria-hidden className="size-4" />
      </PopoverTrigger>
      <PopoverContent aria-label={t('title')} className="space-y-3 text-sm">
        <div className="space-y-1">
          <p className="font-semibold">{t('title')}</p>
          <p className="text-muted-foreground">{reasonText(reason)}</p>
        </div>
        {reason.kind === 'because' && <ShareBars title={t('yours')} rows={reason.items.map(({ name, share }) => ({ label: readableName(name), share }))} />}
        {mix.length > 0 && item.source !== 'history' && item.source !== 'pin' && <ShareBars title={t('mix')} rows={mix} />}
      </PopoverContent>
    </Popover>
  );
}
