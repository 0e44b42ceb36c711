'use client';
// The grid of things to choose from. One stop for the Tab key; arrows, Home and End move within it, and it grows as one gets to its end.
import { LoaderCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { PickTile } from './pick-tile';
import type { Likes } from './use-likes';
import type { Picks } from './use-picks';

interface FirstPicksProps {
  picks: Picks;
  likes: Likes;
}

const inSight = 15;

export function FirstPicks({ picks, likes }: FirstPicksProps) {
  const t = useTranslations('recommendations.picks');
  const grid = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const { items, hasMore, failed, more } = picks;

  // A new observer after each page: while its end stays in sight, the next page follows.
  useEffect(() => {
    if (!end.current || !hasMore || failed) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, failed, more, items.length]);

  function move(event: KeyboardEvent): void {
    const tiles = [...(grid.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const top = tiles[0]?.offsetTop;
    const columns = Math.max(1, tiles.findIndex(({ offsetTop }) => offsetTop !== top));
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns, Home: -focused, End: tiles.length - 1 - focused };
    const step = steps[event.key];
    const next = tiles[focused + (step ?? 0)];
    if (step === undefined || !next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  return (
    <section aria-labelledby="picks-title" className="min-w-0 space-y-4">
      <div className="space-y-1">
        <h2 id="picks-title" className="text-xl font-semibold">{t('title')}</h2>
        <p id="picks-keys" className="text-sm text-muted-foreground">{t('description')}</p>
      </div>
      <div
        ref={grid}
        role="group"
        aria-labelledby="picks-title"
        aria-describedby="picks-keys"
        onKeyDown={move}
        className="grid grid-cols-2 gap-3 min-[480px]:grid-cols-3 md:grid-cols-4 xl:grid-cols-5"
      >
        {items.map((item, index) => (
          <PickTile
            key={item.id}
            item={item}
            picked={likes.liked.has(item.id)}
            eager={index < inSight}
            tabIndex={index === focused ? 0 : -1}
            onFocus={() => setFocused(index)}
            onToggle={() => likes.toggle(item)}
          />
        ))}
      </div>
      <div ref={end} className="flex min-h-10 justify-center">
        {hasMore && !failed && <LoaderCircle aria-label={t('loading')} className="size-5 text-muted-foreground motion-safe:animate-spin" />}
        {failed && <Button variant="outline" onClick={more}>{t('more')}</Button>}
      </div>
    </section>
  );
}
