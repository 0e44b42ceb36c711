// To the feedback before and after this one, in the list that it was opened from.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import type { Neighbours } from '@/lib/feedback/find-neighbours';

interface NeighbourLinksProps {
  neighbours: Neighbours;
  /** The list's filters and order, as an address's search. */
  search: string;
}

export function NeighbourLinks({ neighbours, search }: NeighbourLinksProps) {
  const t = useTranslations('feedback.detail');
  return (
    <nav aria-label={t('neighbours')} className="flex gap-2">
      {(['previous', 'next'] as const).map((side) => {
        const Icon = side === 'previous' ? ChevronLeft : ChevronRight;
        const id = neighbours[side];
        return id ? (
          <Button key={side} asChild variant="outline" size="icon">
            <Link href={`/admin/feedback/${id}?${search}`} aria-label={t(side)} rel={side === 'previous' ? 'prev' : 'next'}><Icon aria-hidden /></Link>
          </Button>
        ) : (
          <Button key={side} variant="outline" size="icon" disabled aria-label={t(side)}><Icon aria-hidden /></Button>
        );
      })}
    </nav>
  );
}
