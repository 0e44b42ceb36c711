'use client';
// Like, not for me, never again: small buttons on an entry of a list.
import { EyeOff, Heart, ThumbsDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import type { ListedItem } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import type { Opinion, Opinions } from './use-opinions';

const buttons = [
  { opinion: 'like', Icon: Heart },
  { opinion: 'dislike', Icon: ThumbsDown },
  { opinion: 'hide', Icon: EyeOff },
] as const satisfies readonly { opinion: Opinion; Icon: unknown }[];

interface OpinionButtonsProps {
  item: ListedItem;
  listId: string;
  opinions: Opinions;
  className?: string;
}

export function OpinionButtons({ item, listId, opinions, className }: OpinionButtonsProps) {
  const t = useTranslations('recommendations.opinions');
  const name = readableName(item.name);
  const said = opinions.said.get(item.id);
  return (
    <div role="group" aria-label={t('group', { name })} className={cn('flex items-center', className)}>
      {buttons.map(({ opinion, Icon }) => (
        <button
          key={opinion}
          type="button"
          title={t(`do.${opinion}`)}
          aria-label={t(`label.${opinion}`, { name })}
          aria-pressed={said === opinion}
          onClick={() => said !== opinion && opinions.say(item, opinion, listId)}
          className={cn('grid size-9 place-content-center rounded-full text-muted-foreground hover:bg-raised hover:text-foreground', said === opinion && 'text-primary')}
        >
          <Icon aria-hidden className={cn('size-[1.125rem]', said === 'like' && opinion === 'like' && 'fill-current')} />
        </button>
      ))}
    </div>
  );
}
