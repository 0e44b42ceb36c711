'use client';
// A product's picture; where it cannot be had (offline, or the shop's own is broken) its first letter on a quiet ground.
import { useState } from 'react';
import type { ItemView } from '@/lib/services/recommendations/schema';
import { cn } from '../ui/cn';

interface ProductImageProps {
  item: Pick<ItemView, 'name' | 'image'>;
  className?: string;
  /** For pictures in sight when the page opens. */
  eager?: boolean;
}

/** Decoration: the name stands beside it. */
export function ProductImage({ item, className, eager = false }: ProductImageProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const look = cn('block aspect-square w-full rounded-lg bg-muted object-cover dark:brightness-[0.93]', className);
  if (broken === item.image) {
    return <span aria-hidden className={cn(look, 'grid place-content-center bg-accent font-display text-2xl font-semibold text-accent-foreground')}>{item.name.trim().charAt(0).toUpperCase()}</span>;
  }
  // It may have failed before the page was awake: then there is no event.
  const check = (image: HTMLImageElement | null) => {
    if (image?.complete && image.naturalWidth === 0 && image.currentSrc !== '') setBroken(item.image);
  };
  // Drawn tiles: the image optimiser has nothing to add to an SVG of 4 kB.
  // eslint-disable-next-line @next/next/no-img-element
  return <img ref={check} src={item.image} alt="" width={400} height={400} loading={eager ? 'eager' : 'lazy'} decoding="async" draggable={false} className={look} onError={() => setBroken(item.image)} />;
}
