// Keeps the lists that were shown, in batches behind their answers: nobody waits for it, and a thousand lists a second are a few writes. A
// server that is killed loses at most the last moment's lists; what people did (events) is never written this way.
import { db } from '@/lib/db';
import type { Placement, RanOn } from '@/lib/generated/prisma/enums';
import { log } from '@/lib/log';
import { storedTime } from '../stored-time';
import type { ComposedList } from './compose-list';

export interface ShownList {
  id: string;
  catalogueId: number;
  shopperId: number | null;
  placement: Placement;
  contextItemId: number | null;
  version: string;
  ranOn: RanOn;
  armId: number | null;
  items: ComposedList['shown'];
  latencyMs: number;
  /** In milliseconds since 1970. */
  at: number;
}

const everyMs = 200;
const rowsAtOnce = 500;
/** Where the database cannot follow, the oldest go. */
const mostWaiting = 20_000;

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilShownLists?: { waiting: ShownList[]; timer: NodeJS.Timeout | null; writing: Promise<void> } };
const kept = (holder.trefoilShownLists ??= { waiting: [], timer: null, writing: Promise.resolve() });

export function recordList(list: ShownList): void {
  if (kept.waiting.length >= mostWaiting) kept.waiting.shift();
  kept.waiting.push(list);
  kept.timer ??= setTimeout(() => void writeLists(), everyMs).unref();
}

/** Writes what waits; resolves when it is on disk. */
export function writeLists(): Promise<void> {
  if (kept.timer) clearTimeout(kept.timer);
  kept.timer = null;
  const lists = kept.waiting.splice(0);
  kept.writing = kept.writing.then(async () => {
    for (let start = 0; start < lists.length; start += rowsAtOnce) await write(lists.slice(start, start + rowsAtOnce));
  });
  return kept.writing;
}

async function write(lists: readonly ShownList[]): Promise<void> {
  try {
    await insert(lists);
  } catch (error) {
    // Somebody or something in one of them has been removed since: the others are kept, and that one without the person.
    if (lists.length > 1) for (const list of lists) await write([list]);
    else if (lists[0]?.shopperId ?? lists[0]?.armId ?? null) await write(lists.map((list) => ({ ...list, shopperId: null, armId: null })));
    else log.warn({ err: error }, 'a list that was shown could not be recorded');
  }
}

async function insert(lists: readonly ShownList[]): Promise<void> {
  const values = JSON.stringify(
    lists.map(({ id, catalogueId, shopperId, placement, contextItemId, version, ranOn, armId, items, latencyMs, at }) => [
      id, catalogueId, shopperId, placement, contextItemId, version, ranOn, armId, JSON.stringify(items), Math.round(latencyMs * 1000) / 1000, storedTime(at),
    ]),
  );
  await db.$executeRaw`
    INSERT INTO "RecommendationList" ("id", "catalogueId", "shopperId", "placement", "contextItemId", "version", "ranOn", "armId", "items", "latencyMs", "createdAt")
    SELECT json_extract("value", '$[0]'), json_extract("value", '$[1]'), json_extract("value", '$[2]'), json_extract("value", '$[3]'), json_extract("value", '$[4]'),
      json_extract("value", '$[5]'), json_extract("value", '$[6]'), json_extract("value", '$[7]'), json_extract("value", '$[8]'), json_extract("value", '$[9]'), json_extract("value", '$[10]')
    FROM json_each(${values}) WHERE true ON CONFLICT DO NOTHING`;
}
