// Which arm of an experiment somebody sees: by a hash of who they are, so that it stays the same without being written down. Pure.
import { createHash } from 'node:crypto';

interface Dividing<Arm> {
  /** Stirs the assignment, so that two experiments divide people differently. */
  salt: string;
  /** In an order that stays the same. Shares are relative to their sum; a bandit's are those of this minute (`arm-for.ts`). */
  arms: readonly Arm[];
}

/**
 * Each arm owns a stretch of the line from 0 to 1, as long as its share: when a bandit moves shares, only people between the old ends and the
 * new ones change over.
 * @returns the arm, and the chance with which anybody sees it; null where no arm has a share
 */
export function assignArm<Arm extends { share: number }>({ salt, arms }: Dividing<Arm>, shopperKey: string): { arm: Arm; propensity: number } | null {
  const whole = arms.reduce((sum, { share }) => sum + share, 0);
  if (!(whole > 0)) return null;
  let left = placeOf(salt, shopperKey) * whole;
  const arm = arms.find(({ share }) => (left -= share) < 0) ?? arms.findLast(({ share }) => share > 0);
  return arm ? { arm, propensity: arm.share / whole } : null;
}

/** Where somebody stands on the line, from 0 up to 1: the first 48 bits of a hash. */
export const placeOf = (salt: string, shopperKey: string): number => createHash('sha256').update(`${salt} ${shopperKey}`).digest().readUIntBE(0, 6) / 2 ** 48;
