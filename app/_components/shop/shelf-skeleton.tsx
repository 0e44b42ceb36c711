// The shape of a shelf until its list is there.
import { Skeleton } from '../ui/skeleton';

/** As wide as cards in a row are. */
export const cardWidth = 'w-[9.75rem] shrink-0 snap-start sm:w-[11.75rem]';

export function CardSkeleton() {
  return (
    <div className="space-y-2.5">
      <Skeleton className="aspect-square w-full rounded-lg" />
      <Skeleton className="h-4 w-5/6" />
      <Skeleton className="h-4 w-1/2" />
    </div>
  );
}

export function ShelfSkeleton() {
  return (
    <div aria-hidden className="space-y-4">
      <Skeleton className="h-7 w-48" />
      <div className="flex gap-4 overflow-hidden">
        {Array.from({ length: 7 }, (_, index) => <div key={index} className={cardWidth}><CardSkeleton /></div>)}
      </div>
    </div>
  );
}
