'use client';
// The training as it goes on: asked for while it runs, so that a reload, another tab and another admin see the same.
import { useEffect, useState } from 'react';
import type { TrainingView } from '@/lib/services/support/learning/retrain';

const everyMs = 500;

/** What the route sends: dates are texts there. */
export type SeenTraining = Omit<TrainingView, 'startedAt' | 'finishedAt'>;

export function useTraining(given: SeenTraining | null): [SeenTraining | null, (training: SeenTraining) => void] {
  const [training, setTraining] = useState(given);
  const [seen, setSeen] = useState(given);
  // The page was rendered anew, after a decision.
  if (seen !== given) {
    setSeen(given);
    setTraining(given);
  }
  const running = training?.state === 'running';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      fetch('/api/v1/support/learning/training', { cache: 'no-store' })
        .then(async (response) => (response.ok ? ((await response.json()) as { training: SeenTraining | null }) : null))
        .then((answer) => answer?.training && setTraining(answer.training))
        // The next time will tell.
        .catch(() => undefined);
    }, everyMs);
    return () => clearInterval(timer);
  }, [running]);
  return [training, setTraining];
}
