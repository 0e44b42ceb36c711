'use client';
// Events by day, the newest first.
import { useFormatter, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { recordEvent } from '@/lib/device/recommendations/record-event';
import { useTaste } from '@/lib/device/recommendations/taste-provider';
import type { TasteEventView } from '@/lib/services/recommendations/taste/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { useFailureText } from '../../_data/use-failure-text';
import { EventRow } from './event-row';

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const dayOf = (at: string) => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));

export function EventList({ catalogue, events }: { catalogue: string; events: readonly TasteEventView[] }) {
  const t = useTranslations('recommendations.taste');
  const common = useTranslations('common');
  const format = useFormatter();
  const failureText = useFailureText();
  const session = useTaste();
  const days = Map.groupBy(events, ({ at }) => dayOf(at));
  const asEvent = ({ key, kind, value, at, item }: TasteEventView) => ({ key, kind, at, catalogue, item: item.id, ...(value !== null && { value }) });

  async function remove(event: TasteEventView): Promise<void> {
    try {
      await session.undo([asEvent(event)]);
      const { kind, item, value } = event;
      toast(t(kind === 'hide' ? 'unhidden' : 'removed', { name: readableName(item.name) }), {
        action: { label: common('undo'), onClick: () => void recordEvent({ catalogue, item: item.id, kind, ...(value !== null && { value }) }).catch((error: unknown) => toast.error(failureText(error))) },
      });
    } catch (error) {
      toast.error(failureText(error));
    }
  }

  async function change(event: TasteEventView, to: 'like' | 'dislike'): Promise<void> {
    try {
      await session.undo([asEvent(event)]);
      await recordEvent({ catalogue, item: event.item.id, kind: to });
      toast(t('changed', { name: readableName(event.item.name), to: t(`opinion.${to}`) }));
    } catch (error) {
      toast.error(failureText(error));
    }
  }

  return (
    <div className="space-y-5">
      {[...days].map(([day, list]) => (
        <section key={day} aria-label={day} className="space-y-2">
          <h3 className="text-sm font-semibold text-muted-foreground">{format.dateTime(new Date(list[0]?.at ?? day), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone() })}</h3>
          <ul className="divide-y rounded-lg border bg-surface">
            {list.map((event) => <EventRow key={event.key} event={event} onRemove={() => void remove(event)} onChange={(to) => void change(event, to)} />)}
          </ul>
        </section>
      ))}
    </div>
  );
}
