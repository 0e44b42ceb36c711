// Replaces the settings as a whole, for admins.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/predictions/viewer';
import type { SupportSettings } from './schema';

/** @throws AppError `forbidden` to all but admins */
export async function saveSupportSettings(viewer: Viewer, value: SupportSettings): Promise<void> {
  if (viewer.role !== 'admin') throw new AppError('forbidden', 'Only admins change the settings of customer service.');
  await db.$transaction([db.supportSettings.upsert({ where: { id: 1 }, create: { id: 1, value }, update: { value } })]);
}
