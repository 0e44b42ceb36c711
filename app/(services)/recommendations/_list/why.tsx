'use client';
// Why something stands in a list: one line, and behind a button the true shares.
import { CircleHelp } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_components/ui/popover';
import type { ListedItem } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { sources } from '@/ml/recommend/model/item-model';

/** The reason in one line. */
export function useReasonText(): (reason: ListedItem['reason']) => string {
  const t = useTranslations('recommendations.why');
  const format = useFormatter();
  return (reason) => {
    switch (reason.kind) {
      case 'because':
      case 'similar_text': {
        const [first, second] = reason.items;
        if (!first) return t('popular');
        return t(reason.kind, { first: readableName(first.name), second: readableName(second?.name ?? ''), more: second ? 'yes' : 'no' });
      }
      case 'recent':
        return t('recent', { when: format.dateTime(new Date(reason.at), { day: 'numeric', month: 'long' }) });
      default:
        return t(reason.kind);
    }
  };
}

/** A button beside the line that shows what stands behind it. */
export function WhyDetails({ item }: { item: ListedItem }) {
  const t = useTranslations('recommendations.why');
  const reasonText = useReasonText();
  const whole = sources.reduce((sum, source) => sum + Math.max(0, item.parts[source]), 0);
  const parts = sources.map((source) => ({ label: t(`sources.${source}`), share: whole > 0 ? Math.max(0, item.parts[source]) / whole : 0 })).filter(({ share }) => share >= 0.005);
  return (
    <Popover>
      <PopoverTrigger className="-m-1 shrink-0 rounded-full p-1 text-muted-foreground hover:text-foreground" aria-label={t('open', { name: readableName(item.name) })}>
        <CircleHelp aria-hidden className="size-4" />
      </PopoverTrigger>
      <PopoverContent className="space-y-3 text-sm" aria-label={t('title')}>
        <p className="font-semibold">{t('title')}</p>
        <p>{reasonText(item.reason)}</p>
        {item.reason.kind === 'because' && <Shares title={t('yours')} rows={item.reason.items.map(({ name, share }) => ({ label: readableName(name), share }))} />}
        {parts.length > 0 && item.source !== 'history' && item.source !== 'pin' && <Shares title={t('mix')} rows={parts} />}
      </PopoverContent>
    </Popover>
  );
}

function Shares({ title, rows }: { title: string; rows: { label: string; share: number }[] }) {
  const format = useFormatter();
  return (
    <div className="space-y-1.5">
      <p className="text-xs font-semibold text-muted-foreground">{title}</p>
      <ul className="space-y-1.5">
        {rows.map(({ label, share }) => (
          <li key={label} className="space-y-1">
            <span className="flex justify-between gap-3">
              <span className="min-w-0">{label}</span>
              <span className="tabular-nums text-muted-foreground">{format.number(share, { style: 'percent', maximumFractionDigits: 0 })}</span>
            </span>
            <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-muted">
              <span className="block h-full rounded-full bg-primary" style={{ width: `${share * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
