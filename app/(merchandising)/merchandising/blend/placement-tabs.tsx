'use client';
// Which lists the blend is for. What was viewed lately is a history: there is nothing to mix.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { Placement } from '@/lib/generated/prisma/enums';
import { address } from '../_shared/address';

export function PlacementTabs({ placement, named }: { placement: Placement | null; named: string | undefined }) {
  const t = useTranslations('merchandising');
  const router = useRouter();
  const values = ['all', ...Object.values(Placement).filter((each) => each !== 'recent')] as const;
  return (
    <SegmentedControl
      aria-label={t('blend.placement')} value={placement ?? 'all'} options={values.map((value) => ({ value, label: t(`placement.${value}`) }))}
      onValueChange={(value) => router.push(address('/merchandising/blend', named, { placement: value === 'all' ? undefined : value }), { scroll: false })}
    />
  );
}
