'use client';
// The training as it goes on: asked for while it runs, so that a reload, another tab and another admin see the same.
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { ItemTrainingView } from '@/lib/services/recommendations/training/train-catalogue';

const everyMs = 700;

/** What the route sends: dates are texts there. */
export type SeenTraining = Omit<ItemTrainingView, 'startedAt' | 'finishedAt'>;

export function useItemTraining(slug: string, given: SeenTraining | null): [SeenTraining | null, (training: SeenTraining) => void] {
  const router = useRouter();
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
      fetch(`/api/v1/recommendations/training/${slug}`, { cache: 'no-store' })
        .then(async (response) => (response.ok ? ((await response.json()) as { training: SeenTraining | null }) : null))
        .then((answer) => {
          if (!answer?.training) return;
          setTraining(answer.training);
          // A first version serves at once: versions and figures around change as well.
          if (answer.training.state !== 'running') router.refresh();
        })
        // The next time will tell.
        .catch(() => undefined);
    }, everyMs);
    return () => clearInterval(timer);
  }, [running, slug, router]);
  return [training, setTraining];
}
