// Remembers on which pages the script runs, so that an admin sees whether it is installed, and where it was turned away. Every page view
// of a shop comes by here: what is known well enough is not written again, and what anybody can send is kept once.
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { getSiteRow } from './get-site';
import { readSite, type WidgetSite } from './read-site';
import { readOrigin } from '@/lib/embed/site-origin';

const everyMs = 60_000;

/** When each site's origin was last written down, in this process. */
const noted = new Map<string, number>();

/** The script asked from an origin of the list. */
export async function noteSeen(site: WidgetSite, origin: string): Promise<void> {
  await note(`${site.id} ${origin}`, () =>
    db.$transaction(async (transaction) => {
      // Read again: another origin may have been noted since. Those that left the list leave here as well.
      const { origins, seen } = readSite(await getSiteRow(transaction, site.id));
      const known = Object.fromEntries(Object.entries(seen).filter(([one]) => origins.includes(one)));
      await transaction.widgetSite.update({ where: { id: site.id }, data: { seen: { ...known, [origin]: new Date().toISOString() } } });
    }),
  );
}

/** The script asked from elsewhere. */
export async function noteRefused(site: WidgetSite, origin: string): Promise<void> {
  if (!('origin' in readOrigin(origin))) return;
  await note(`${site.id} refused`, () =>
    db.widgetSite.update({ where: { id: site.id }, data: { refused: { origin: origin.slice(0, 300), at: new Date().toISOString() } } }),
  );
}

async function note(key: string, write: () => Promise<unknown>): Promise<void> {
  if (Date.now() - (noted.get(key) ?? 0) < everyMs) return;
  noted.set(key, Date.now());
  try {
    await write();
  } catch (error) {
    // Nobody's chat waits for a note.
    log.warn({ err: error, key }, 'a sighting of the chat script could not be noted');
  }
}
