// The site behind a key, for pages and headers that anybody may ask for. All enabled sites are kept for a few seconds: there are few of
// them, and whoever asks for keys that do not exist costs neither the database nor memory anything.
import { db } from '@/lib/db';
import { readSite, type WidgetSite } from './read-site';

const keptMs = 5000;

interface Kept {
  until: number;
  sites: Promise<Map<string, WidgetSite>>;
}

/** On `globalThis`, because pages, routes and the proxy are bundles of their own. */
const holder = globalThis as { trefoilWidgetSites?: Kept | undefined };

/** The enabled site with this key, or null. It tells what its script may show, and gives no right to read anything. */
export async function findSite(key: string): Promise<WidgetSite | null> {
  if (!holder.trefoilWidgetSites || holder.trefoilWidgetSites.until < Date.now()) {
    holder.trefoilWidgetSites = { until: Date.now() + keptMs, sites: readSites() };
  }
  const { sites } = holder.trefoilWidgetSites;
  try {
    return (await sites).get(key) ?? null;
  } catch (error) {
    forgetSites();
    throw error;
  }
}

/** Call it after a change, so that it counts at once. */
export function forgetSites(): void {
  holder.trefoilWidgetSites = undefined;
}

async function readSites(): Promise<Map<string, WidgetSite>> {
  const rows = await db.widgetSite.findMany({ where: { disabledAt: null } });
  return new Map(rows.map((row) => [row.key, readSite(row)]));
}
