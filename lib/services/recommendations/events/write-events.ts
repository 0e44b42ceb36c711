// Writes events so that an answer means: it is on disk. Requests that come while one write runs share the next one, which is what a thousand
// events a second need. The same key again writes nothing.
import { db } from '@/lib/db';
import type { EventKind } from '@/lib/generated/prisma/enums';
import { storedTime } from '../stored-time';

export interface EventRow {
  catalogueId: number;
  shopperId: number;
  itemId: number;
  kind: EventKind;
  value: number | null;
  /** In milliseconds since 1970. */
  at: number;
  key: string;
  listId: string | null;
}

interface Waiting {
  rows: readonly EventRow[];
  done: (recorded: ReadonlySet<EventRow>) => void;
  failed: (error: unknown) => void;
}

const mostRows = 5000;

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilEventWrites?: { waiting: Waiting[]; running: boolean } };
const writes = (holder.trefoilEventWrites ??= { waiting: [], running: false });

/** @returns those that are new; the others were there already */
export function writeEvents(rows: readonly EventRow[]): Promise<ReadonlySet<EventRow>> {
  if (rows.length === 0) return Promise.resolve(new Set());
  return new Promise((done, failed) => {
    writes.waiting.push({ rows, done, failed });
    if (!writes.running) void writeWaiting();
  });
}

async function writeWaiting(): Promise<void> {
  writes.running = true;
  while (writes.waiting.length > 0) {
    const batch: Waiting[] = [];
    for (let count = 0; writes.waiting[0] && (batch.length === 0 || count + writes.waiting[0].rows.length <= mostRows); ) {
      const next = writes.waiting.shift() as Waiting;
      count += next.rows.length;
      batch.push(next);
    }
    try {
      const recorded = await insertNew(batch.flatMap(({ rows }) => rows));
      batch.forEach(({ done }) => done(recorded));
    } catch {
      // One of them cannot be written: only that one shall hear of it.
      for (const { rows, done, failed } of batch) await insertNew(rows).then(done, failed);
    }
  }
  writes.running = false;
}

/** A key that somebody else has used already is another person's event: this one is kept under a key of its own. */
async function insertNew(rows: readonly EventRow[]): Promise<Set<EventRow>> {
  const recorded = await insert(rows, ({ key }) => key);
  const left = rows.filter((row) => !recorded.has(row));
  if (left.length === 0) return recorded;
  const owners = await db.shopperEvent.findMany({
    where: { OR: groupKeys(left).map(([catalogueId, keys]) => ({ catalogueId, key: { in: keys } })) },
    select: { catalogueId: true, key: true, shopperId: true },
  });
  const ownerOf = new Map(owners.map(({ catalogueId, key, shopperId }) => [`${catalogueId} ${key}`, shopperId]));
  const others = left.filter(({ catalogueId, key, shopperId }) => ownerOf.get(`${catalogueId} ${key}`) !== shopperId);
  if (others.length > 0) for (const row of await insert(others, keyOfOwn)) recorded.add(row);
  return recorded;
}

/** The key under which an event lies whose own key was somebody else's. */
export const keyOfOwn = ({ key, shopperId }: Pick<EventRow, 'key' | 'shopperId'>) => `${key}@${shopperId}`;

function groupKeys(rows: readonly EventRow[]): [number, string[]][] {
  const groups = new Map<number, string[]>();
  for (const { catalogueId, key } of rows) groups.set(catalogueId, [...(groups.get(catalogueId) ?? []), key]);
  return [...groups];
}

async function insert(rows: readonly EventRow[], keyOf: (row: EventRow) => string): Promise<Set<EventRow>> {
  const byKey = new Map<string, EventRow>();
  // Twice in one request: the first counts.
  for (const row of rows) if (!byKey.has(`${row.catalogueId} ${keyOf(row)}`)) byKey.set(`${row.catalogueId} ${keyOf(row)}`, row);
  const receivedAt = storedTime(Date.now());
  const values = JSON.stringify([...byKey.values()].map((row) => [row.catalogueId, row.shopperId, row.itemId, row.kind, row.value, storedTime(row.at), keyOf(row), row.listId]));
  const written = await db.$queryRaw<{ catalogueId: number | bigint; key: string }[]>`
    INSERT INTO "ShopperEvent" ("catalogueId", "shopperId", "itemId", "kind", "value", "at", "key", "listId", "receivedAt")
    SELECT json_extract("value", '$[0]'), json_extract("value", '$[1]'), json_extract("value", '$[2]'), json_extract("value", '$[3]'),
      json_extract("value", '$[4]'), json_extract("value", '$[5]'), json_extract("value", '$[6]'), json_extract("value", '$[7]'), ${receivedAt}
    FROM json_each(${values}) WHERE true
    ON CONFLICT ("catalogueId", "key") DO NOTHING RETURNING "catalogueId", "key"`;
  return new Set(written.flatMap(({ catalogueId, key }) => byKey.get(`${catalogueId} ${key}`) ?? []));
}
