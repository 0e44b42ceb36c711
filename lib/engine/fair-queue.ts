// The waiting line in front of the workers. Single texts must never stand behind a file of ten thousand rows, and the
// file must still move: so there are two lanes, and the bulk lane gets every fourth batch while both wait.
import type { EngineRequest } from './engine-request';

/** One text of one request. */
export interface QueueItem {
  request: EngineRequest;
  index: number;
  /** How often a worker died over it. */
  crashes: number;
}

interface Group {
  items: QueueItem[];
  /** When its head came to wait; the oldest group goes first. */
  since: number;
}

type Lane = Map<string, Group>;

const turnsOfSinglesInARow = 3;
const maxBatch = 32;
/** Attribution judges a text once more for each of its words, so fewer texts fill a batch. */
const maxAttributionBatch = 4;

/** Texts that a network would pad to about the same length share a batch. */
function groupKey({ request, index }: QueueItem): string {
  const bucket = Math.ceil(Math.log2((request.texts[index]?.length ?? 0) + 1));
  return `${request.task} ${request.attribute} ${bucket}`;
}

export class FairQueue {
  private readonly lanes: { single: Lane; bulk: Lane } = { single: new Map(), bulk: new Map() };
  private clock = 0;
  private singlesInARow = 0;

  /** Puts texts at the end of their lane, or at its head when a worker died over them. */
  add(items: QueueItem[], place: 'end' | 'head' = 'end'): void {
    for (const item of items) {
      const lane = item.request.bulk ? this.lanes.bulk : this.lanes.single;
      const key = groupKey(item);
      const group = lane.get(key) ?? { items: [], since: place === 'head' ? -1 : this.clock++ };
      lane.set(key, group);
      if (place === 'head') group.items.unshift(item);
      else group.items.push(item);
    }
  }

  /** The next texts to judge together: one task, similar lengths. Empty when nobody waits. */
  takeBatch(): QueueItem[] {
    this.dropSettled(this.lanes.single);
    this.dropSettled(this.lanes.bulk);
    const lane = this.nextLane();
    if (!lane) return [];
    const [key, group] = oldestOf(lane);
    const size = group.items[0]?.request.attribute ? maxAttributionBatch : maxBatch;
    const batch = takeFrom(lane, key, group, size, () => this.clock++);
    const other = lane === this.lanes.single ? this.lanes.bulk : this.lanes.single;
    const more = other.get(key);
    if (more && batch.length < size) batch.push(...takeFrom(other, key, more, size - batch.length, () => this.clock++));
    return batch;
  }

  private nextLane(): Lane | null {
    const { single, bulk } = this.lanes;
    if (single.size > 0 && (bulk.size === 0 || this.singlesInARow < turnsOfSinglesInARow)) {
      this.singlesInARow += 1;
      return single;
    }
    this.singlesInARow = 0;
    return bulk.size > 0 ? bulk : null;
  }

  /** Forgets texts whose request has been answered or has passed its deadline. */
  private dropSettled(lane: Lane): void {
    for (const [key, group] of lane) {
      if (!group.items.some((item) => item.request.settled)) continue;
      group.items = group.items.filter((item) => !item.request.settled);
      if (group.items.length === 0) lane.delete(key);
    }
  }
}

function oldestOf(lane: Lane): [string, Group] {
  return [...lane].reduce((oldest, entry) => (entry[1].since < oldest[1].since ? entry : oldest));
}

function takeFrom(lane: Lane, key: string, group: Group, size: number, now: () => number): QueueItem[] {
  const batch = group.items.splice(0, size);
  if (group.items.length === 0) lane.delete(key);
  else group.since = now();
  return batch;
}
