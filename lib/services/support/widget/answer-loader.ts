// What the script on a page of another site is told: how its button looks, or why there is none. Whether the chat may be shown is decided
// by the frame's own headers; this answer only spares visitors a button that would open nothing.
import { findSite } from './find-site';
import { inkOn } from './contrast';
import { noteRefused, noteSeen } from './note-sighting';
import type { LoaderAnswer } from './loader-answer';

/** @param origin of the page that asks, as its browser says */
export async function answerLoader(key: string, origin: string | null): Promise<LoaderAnswer> {
  const site = await findSite(key);
  if (!site) return { shown: false, reason: 'unknown_site' };
  if (!origin || !site.origins.includes(origin)) {
    if (origin) await noteRefused(site, origin);
    return { shown: false, reason: 'other_origin' };
  }
  await noteSeen(site, origin);
  const { colour, side, scheme, label } = site.theme;
  return { shown: true, colour, ink: inkOn(colour), side, scheme, label };
}
