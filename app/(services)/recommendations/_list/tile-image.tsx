'use client';
// An item's picture; where it cannot be had (offline, or the shop's is broken) its first letter on a quiet ground.
import { useState } from 'react';
import { cn } from '@/app/_components/ui/cn';
import type { ItemView } from '@/lib/services/recommendations/schema';

interface TileImageProps {
  item: Pick<ItemView, 'name' | 'image'>;
  className?: string;
  /** For pictures in sight when the page opens. */
  eager?: boolean;
}

/** Decoration: the name stands beside it. */
export function TileImage({ item, className, eager = false }: TileImageProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const look = cn('block aspect-square w-full overflow-hidden rounded-md bg-muted object-cover', className);
  if (broken === item.image) {
    return (
      <span aria-hidden className={cn(look, 'grid place-content-center bg-accent font-display text-xl font-semibold text-accent-foreground')}>
        {item.name.trim().charAt(0).toUpperCase()}
      </span>
    );
  }
  // An image may have failed before this page was awake: then there is no event.
  const check = (image: HTMLImageElement | null) => {
    if (image?.complete && image.naturalWidth === 0 && image.currentSrc !== '') setBroken(item.image);
  };
  // SVG tiles of our own: Next's image optimiser has nothing to add.
  // eslint-disable-next-line @next/next/no-img-element
  return <img ref={check} src={item.image} alt="" loading={eager ? 'eager' : 'lazy'} decoding="async" draggable={false} className={look} onError={() => setBroken(item.image)} />;
}
