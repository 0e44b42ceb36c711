'use client';
// On narrow screens the list is a strip at the bottom, always in sight while one chooses; a press shows it whole.
import { ChevronUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode } from 'react';
import { cn } from '@/app/_components/ui/cn';
import { Sheet, SheetContent, SheetDescription, SheetHeader, SheetTitle, SheetTrigger } from '@/app/_components/ui/sheet';
import type { ShownList } from '@/lib/device/recommendations/use-list';
import { ProductImage } from '@/app/_components/shop/product-image';
import { useReorder } from '../_list/use-reorder';

const length = 12;

interface ListDockProps {
  shown: ShownList;
  movedIn: ReadonlySet<string>;
  title: string;
  note: string;
  /** Goes on to the whole page of one's list. */
  done: ReactNode;
  children: ReactNode;
}

export function ListDock({ shown, movedIn, title, note, done, children }: ListDockProps) {
  const t = useTranslations('recommendations.list');
  const items = shown.list?.items.slice(0, length) ?? [];
  const container = useReorder<HTMLUListElement>(items.map(({ id }) => id));
  return (
    <Sheet>
      <div className="fixed inset-x-0 bottom-0 z-40 border-t bg-surface/95 pb-[env(safe-area-inset-bottom)] shadow-[0_-6px_24px_rgb(0_0_0/0.08)] backdrop-blur lg:hidden">
        <div className="flex items-center justify-between gap-3 px-4 pt-2.5">
          <p className="min-w-0 truncate text-sm font-semibold">{title} <span className="font-normal text-muted-foreground">{note}</span></p>
          <div className="flex shrink-0 items-center gap-1">
            <SheetTrigger className="inline-flex h-9 items-center gap-1 rounded-md px-2 text-sm font-semibold text-primary hover:bg-raised">{t('all')} <ChevronUp aria-hidden className="size-4" /></SheetTrigger>
            {done}
          </div>
        </div>
        <ul ref={container} aria-hidden className="relative flex gap-2 overflow-x-auto px-4 pt-1.5 pb-3">
          {items.map((item) => (
            <li key={item.id} data-entry={item.id} className="shrink-0">
              <ProductImage item={item} eager className={cn('size-14', movedIn.has(item.id) && 'ring-2 ring-primary')} />
            </li>
          ))}
          {items.length === 0 && <li className="h-14" />}
        </ul>
      </div>
      <SheetContent side="bottom" className="lg:hidden">
        <SheetHeader>
          <SheetTitle>{title}</SheetTitle>
          <SheetDescription>{note}</SheetDescription>
        </SheetHeader>
        {children}
      </SheetContent>
    </Sheet>
  );
}
