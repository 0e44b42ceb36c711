// What a customer did, day by day.
import { Eye, EyeOff, Heart, ShoppingBasket, ShoppingCart, Star, ThumbsDown } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import type { TimelineEvent } from '@/lib/services/recommendations/shopper-view/shopper-events';

const icons = { view: Eye, basket: ShoppingBasket, purchase: ShoppingCart, like: Heart, dislike: ThumbsDown, hide: EyeOff, rating: Star } as const;

export function Timeline({ events }: { events: TimelineEvent[] }) {
  const t = useTranslations('merchandising');
  const format = useFormatter();
  const dayOf = ({ at }: TimelineEvent) => format.dateTime(at, { dateStyle: 'full' });
  const days = [...new Set(events.map(dayOf))];
  return (
    <ol className="space-y-5">
      {days.map((day) => (
        <li key={day} className="space-y-1.5">
          <p className="text-xs font-semibold text-muted-foreground">{day}</p>
          <ol className="space-y-1">
            {events.filter((event) => dayOf(event) === day).map(({ id, kind, value, at, listed, item }) => {
              const Icon = icons[kind];
              return (
                <li key={id} className="flex items-start gap-3 py-1 text-sm">
                  <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
                  <span className="min-w-0 flex-1">
                    <span className="block break-words"><span className="text-muted-foreground">{t(`event.${kind}`)}</span> <span className="font-medium">{item.name}</span></span>
                    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted-foreground">
                      {item.category && <span>{item.category}</span>}
                      {kind === 'purchase' && value !== null && value !== 1 && <span>{t('shoppers.quantity', { count: value })}</span>}
                      {kind === 'rating' && value !== null && <span>{t('shoppers.stars', { count: value })}</span>}
                      {listed && <Badge variant="secondary">{t('shoppers.fromList')}</Badge>}
                    </span>
                  </span>
                  <time dateTime={at.toISOString()} className="text-xs whitespace-nowrap text-muted-foreground tabular-nums">{format.dateTime(at, { timeStyle: 'short' })}</time>
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}
