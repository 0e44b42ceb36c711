// Which arm of an experiment somebody sees: by a hash of who they are, so that it stays the same without being written down.
import { createHash } from 'node:crypto';

interface Dividing<Arm> {
  /** Stirs the assignment, so that two experiments divide people differently. */
  salt: string;
  /** With shares that add up to 1. */
  arms: readonly Arm[];
}

/** @returns the arm, and the chance with which somebody sees it */
export function assignArm<Arm extends { share: number }>({ salt, arms }: Dividing<Arm>, shopperKey: string): { arm: Arm; propensity: number } | null {
  const whole = arms.reduce((sum, { share }) => sum + share, 0);
  if (whole <= 0) return null;
  let left = (createHash('sha256').update(`${salt} ${shopperKey}`).digest().readUInt32BE() / 2 ** 32) * whole;
  const arm = arms.find(({ share }) => (left -= share) < 0) ?? arms.at(-1);
  return arm ? { arm, propensity: arm.share / whole } : null;
}
