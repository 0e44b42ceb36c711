// Lists that a customer was shown: what they did with them at a glance, all items on demand.
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import type { ShownList } from '@/lib/services/recommendations/shopper-view/shown-lists';
import { useSourceName } from '../../_shared/use-source-name';

export function ShownLists({ lists }: { lists: ShownList[] }) {
  const t = useTranslations('merchandising');
  const format = useFormatter();
  const sourceName = useSourceName();
  if (lists.length === 0) return <p className="text-sm text-muted-foreground">{t('shoppers.shownNone')}</p>;
  return (
    <ul className="divide-y">
      {lists.map(({ id, placement, version, arm, createdAt, items }) => {
        const used = items.filter(({ did }) => did.length > 0);
        return (
          <li key={id} className="space-y-1.5 py-3 text-sm first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{t(`placement.${placement}`)}</span>
              <time dateTime={createdAt.toISOString()} className="text-xs text-muted-foreground">{format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            </p>
            <p className="text-xs text-muted-foreground">{[t('shoppers.shownItems', { count: items.length }), t('shoppers.from', { version }), ...(arm ? [t('shoppers.arm', { arm })] : [])].join(' · ')}</p>
            {used.length === 0 ? <p className="text-muted-foreground">{t('shoppers.didNothing')}</p> : (
              <ul className="space-y-1">
                {used.map(({ id: item, name, did }, index) => (
                  <li key={`${index}-${item}`} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                    {did.map((kind) => <Badge key={kind} variant={kind === 'purchase' ? 'default' : 'secondary'}>{t(`event.${kind}`)}</Badge>)}
                    <span className="min-w-0 break-words">{name}</span>
                  </li>
                ))}
              </ul>
            )}
            {items.length > 0 && (
              <details>
                <summary className="cursor-pointer text-xs text-muted-foreground">{t('shoppers.shownAll', { count: items.length })}</summary>
                <ol className="mt-2 list-decimal space-y-0.5 pl-6 text-xs">
                  {items.map(({ id: item, name, source }, place) => <li key={`${place}-${item}`}>{name} <span className="text-muted-foreground">· {sourceName(source)}</span></li>)}
                </ol>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
