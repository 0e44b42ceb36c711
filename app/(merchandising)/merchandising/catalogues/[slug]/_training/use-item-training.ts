'use client';
import { useRouter } from 'next/navigation';
import { useRunningTraining } from '@/app/_components/training/use-running-training';
import type { ItemTrainingView } from '@/lib/services/recommendations/training/train-catalogue';

/** What the route sends: dates are texts there. */
export type SeenTraining = Omit<ItemTrainingView, 'startedAt' | 'finishedAt'>;

/** The training of a catalogue. A first version serves at once: versions and figures around change with its end. */
export function useItemTraining(slug: string, given: SeenTraining | null) {
  const router = useRouter();
  return useRunningTraining(`/api/v1/recommendations/training/${slug}`, given, () => router.refresh());
}
