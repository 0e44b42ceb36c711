'use client';
import { useRunningTraining } from '@/app/_components/training/use-running-training';
import type { TrainingView } from '@/lib/services/support/learning/retrain';

/** What the route sends: dates are texts there. */
export type SeenTraining = Omit<TrainingView, 'startedAt' | 'finishedAt'>;

/** The training of the chat's intents. */
export const useTraining = (given: SeenTraining | null) => useRunningTraining('/api/v1/support/learning/training', given);
