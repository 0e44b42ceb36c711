'use client';
// A training as it goes on: asked for while it runs, so that a reload, another tab and another admin see the same.
import { useEffect, useEffectEvent, useState } from 'react';

const everyMs = 600;

/**
 * @param path answers `{ training }`, or null for it
 * @param given as the page was rendered
 * @param onEnd once it no longer runs
 * @returns the training, and how to say that one was begun
 */
export function useRunningTraining<Training extends { state: string }>(path: string, given: Training | null, onEnd: () => void = () => undefined): [Training | null, (training: Training) => void] {
  const [training, setTraining] = useState(given);
  const [seen, setSeen] = useState(given);
  // The page was rendered anew, after a decision.
  if (seen !== given) {
    setSeen(given);
    setTraining(given);
  }
  const running = training?.state === 'running';
  const tell = useEffectEvent((now: Training) => {
    setTraining(now);
    if (now.state !== 'running') onEnd();
  });
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      fetch(path, { cache: 'no-store' })
        .then(async (response) => (response.ok ? ((await response.json()) as { training: Training | null }) : null))
        .then((answer) => answer?.training && tell(answer.training))
        // The next time will tell.
        .catch(() => undefined);
    }, everyMs);
    return () => clearInterval(timer);
  }, [running, path]);
  return [training, setTraining];
}
