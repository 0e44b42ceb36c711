// The waiting line in front of the workers. Single texts must never stand behind a file of ten thousand rows, and the
// file must still move: so there are two lanes, and the bulk lane gets every fourth batch while both wait.
import type { EngineRequest } from './engine-request';

/** One text of one request. */
export interface QueueItem {
  request: EngineRequest;
  index: number;
  /** How often a worker died over it. */
  crashes: number;
  /** Whether only this machine may judge it: another server was asked in vain, or asked us. */
  local: boolean;
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
function groupKey({ request, index, local }: QueueItem): string {
  const bucket = Math.ceil(Math.log2((request.texts[index]?.length ?? 0) + 1));
  return `${request.task} ${request.attribute} ${request.vector} ${local} ${bucket}`;
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

  /**
   * The next texts to judge together: one task, similar lengths. Empty when nobody waits.
   * @param takes whether texts like this one are wanted
   */
  takeBatch(takes: (item: QueueItem) => boolean = () => true): QueueItem[] {
    this.dropSettled(this.lanes.single);
    this.dropSettled(this.lanes.bulk);
    const single = wanted(this.lanes.single, takes);
    const bulk = wanted(this.lanes.bulk, takes);
    if (single.length === 0 && bulk.length === 0) return [];
    const turnOfSingles = this.nextIsSingle(single.length > 0, bulk.length > 0);
    const oldest = oldestOf(turnOfSingles ? single : bulk);
    if (!oldest) return [];
    const [key, group] = oldest;
    const [lane, other] = turnOfSingles ? [this.lanes.single, this.lanes.bulk] : [this.lanes.bulk, this.lanes.single];
    const size = group.items[0]?.request.attribute ? maxAttributionBatch : maxBatch;
    const batch = takeFrom(lane, key, group, size, () => this.clock++);
    const more = other.get(key);
    if (more && batch.length < size) batch.push(...takeFrom(other, key, more, size - batch.length, () => this.clock++));
    return batch;
  }

  private nextIsSingle(singles: boolean, bulk: boolean): boolean {
    const singleNext = singles && (!bulk || this.singlesInARow < turnsOfSinglesInARow);
    this.singlesInARow = singleNext ? this.singlesInARow + 1 : 0;
    return singleNext;
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

/** Texts of a group are alike, so its head speaks for it. */
function wanted(lane: Lane, takes: (item: QueueItem) => boolean): [string, Group][] {
  return [...lane].filter(([, { items: [head] }]) => head && takes(head));
}

function oldestOf(groups: [string, Group][]): [string, Group] | undefined {
  return [...groups].sort(([, a], [, b]) => a.since - b.since)[0];
}

function takeFrom(lane: Lane, key: string, group: Group, size: number, now: () => number): QueueItem[] {
  const batch = group.items.splice(0, size);
  if (group.items.length === 0) lane.delete(key);
  else group.since = now();
  return batch;
}
