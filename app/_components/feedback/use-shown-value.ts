// Shows what the person says at once, and what was kept before when it could not be kept.
import { useOptimistic, useTransition } from 'react';
import type { FeedbackValue } from '@/lib/feedback/schema';

interface ShownValue {
  value: FeedbackValue | null;
  /** Until the caller has answered. */
  pending: boolean;
  /** Resolves to whether it was kept. The caller tells the person of failures. */
  change: (next: FeedbackValue | null) => Promise<boolean>;
}

export function useShownValue(
  kept: FeedbackValue | null,
  onSave: (value: FeedbackValue) => Promise<void>,
  onWithdraw: () => Promise<void>,
): ShownValue {
  const [value, show] = useOptimistic(kept);
  const [pending, startTransition] = useTransition();
  const change = (next: FeedbackValue | null) =>
    new Promise<boolean>((resolve) => {
      startTransition(async () => {
        show(next);
        const done = next ? onSave(next) : onWithdraw();
        resolve(await done.then(() => true, () => false));
      });
    });
  return { value, pending, change };
}
