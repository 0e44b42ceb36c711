// The arm that somebody sees at this moment, for lists: fixed shares, or a bandit's of this minute.
import type { Allocation } from '@/lib/generated/prisma/enums';
import { assignArm } from './assign-arm';
import { currentShares } from './bandit-shares';

interface Running<Arm> {
  id: number;
  salt: string;
  allocation: Allocation;
  arms: readonly Arm[];
}

/**
 * Only for people who are known: whoever is counted must have been assigned before they did anything, or those who did something because of
 * an arm would be the only ones it is judged by.
 * @param shopperKey names the person within the catalogue (`askerKey`)
 */
export const armFor = <Arm extends { id: number; share: number }>(experiment: Running<Arm>, shopperKey: string) =>
  assignArm({ salt: experiment.salt, arms: currentShares(experiment) }, shopperKey);
