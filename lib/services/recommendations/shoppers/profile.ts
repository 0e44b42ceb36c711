// A shopper's profile as the model that serves their catalogue reads it.
import 'server-only';
import { db } from '@/lib/db';
import type { Profile } from '@/ml/recommend/data/profile';
import { servingState } from '../lists/serving-state';
import { profileBy, tasteOf } from './taste-cache';

const nothingKnown: Profile = { items: [], weights: [], times: [] };

/** Whoever calls this has the right to see the shopper. A shopper who is gone has an empty profile. */
export async function profileOf(shopperId: number): Promise<Profile> {
  const shopper = await db.shopper.findUnique({ where: { id: shopperId }, select: { catalogueId: true } });
  if (!shopper) return nothingKnown;
  const { settings, rowOfItem } = await servingState(shopper.catalogueId);
  return profileBy(await tasteOf(shopperId), settings, rowOfItem);
}
