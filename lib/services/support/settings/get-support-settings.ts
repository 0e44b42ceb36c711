// The settings in force: what admins saved, and defaults for the rest.
import { db } from '@/lib/db';
import { supportSettings, type SupportSettings } from './schema';

/** The settings; defaults where none were saved. */
export async function getSupportSettings(): Promise<SupportSettings> {
  const row = await db.supportSettings.findUnique({ where: { id: 1 } });
  return supportSettings.parse(row?.value ?? {});
}
