// What each kind of event says in a catalogue: its settings, filled up.
import type { Catalogue } from '@/lib/generated/prisma/client';
import { defaultWeights, type EventWeights } from './taste-of-events';

export function weightsOf({ settings }: Pick<Catalogue, 'settings'>): EventWeights {
  const { eventWeights } = (settings ?? {}) as { eventWeights?: Partial<EventWeights> };
  return { ...defaultWeights, ...eventWeights };
}
