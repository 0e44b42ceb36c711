'use client';
// One thing to choose: a picture that is pressed or not.
import { Heart } from 'lucide-react';
import { cn } from '@/app/_components/ui/cn';
import type { ItemView } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { ProductImage } from '@/app/_components/shop/product-image';

interface PickTileProps {
  item: ItemView;
  picked: boolean;
  eager: boolean;
  tabIndex: 0 | -1;
  onToggle: () => void;
  onFocus: () => void;
}

export function PickTile({ item, picked, eager, tabIndex, onToggle, onFocus }: PickTileProps) {
  return (
    <button
      type="button"
      aria-pressed={picked}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={onToggle}
      className={cn(
        'group relative flex min-w-0 flex-col rounded-lg border bg-surface p-2 text-left transition-[border-color,box-shadow] duration-150 hover:border-primary/60',
        picked && 'border-primary ring-2 ring-primary',
      )}
    >
      <ProductImage item={item} eager={eager} className={cn('transition-transform duration-200', picked && 'scale-95')} />
      <span
        aria-hidden
        className={cn(
          'absolute top-3.5 right-3.5 grid size-8 place-content-center rounded-full border bg-surface/90 text-muted-foreground transition-colors',
          picked && 'border-primary bg-primary text-primary-foreground',
        )}
      >
        <Heart className={cn('size-4', picked && 'fill-current')} />
      </span>
      <span className="mt-2 line-clamp-2 min-h-[2.6em] px-0.5 text-[0.8125rem] leading-[1.3] font-medium">{readableName(item.name)}</span>
    </button>
  );
}
