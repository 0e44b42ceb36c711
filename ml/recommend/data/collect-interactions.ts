// Gathers events as columns that grow, so that a million of them need no million objects.
import type { Interactions } from './interactions';

export class InteractionCollector {
  private readonly rowsOfUsers = new Map<string, number>();
  private readonly rowsOfItems = new Map<string, number>();
  private user = new Int32Array(1024);
  private item = new Int32Array(1024);
  private time = new Float64Array(1024);
  private weight = new Float32Array(1024);
  private size = 0;

  /** @param time in milliseconds since 1970 */
  add(user: string, item: string, time: number, weight = 1): void {
    if (this.size === this.user.length) this.grow();
    this.user[this.size] = rowOf(this.rowsOfUsers, user);
    this.item[this.size] = rowOf(this.rowsOfItems, item);
    this.time[this.size] = time;
    this.weight[this.size] = weight;
    this.size++;
  }

  /** All events in order of time; those of one moment stay in the order in which they came. */
  finish(): Interactions {
    const order = orderOfTime(this.time.subarray(0, this.size));
    return {
      users: [...this.rowsOfUsers.keys()],
      items: [...this.rowsOfItems.keys()],
      user: order.map((from) => this.user[from]!),
      item: order.map((from) => this.item[from]!),
      time: Float64Array.from(order, (from) => this.time[from]!),
      weight: Float32Array.from(order, (from) => this.weight[from]!),
    };
  }

  private grow(): void {
    const size = this.size * 2;
    const larger = <Column extends { set(from: Column): void }>(from: Column, to: Column) => (to.set(from), to);
    this.user = larger(this.user, new Int32Array(size));
    this.item = larger(this.item, new Int32Array(size));
    this.time = larger(this.time, new Float64Array(size));
    this.weight = larger(this.weight, new Float32Array(size));
  }
}

function rowOf(rows: Map<string, number>, name: string): number {
  const known = rows.get(name);
  if (known !== undefined) return known;
  rows.set(name, rows.size);
  return rows.size - 1;
}

/** Rows of `time` in ascending order, stable. */
function orderOfTime(time: Float64Array): Int32Array {
  const order = Int32Array.from(time, (_, index) => index);
  if (time.every((value, index) => index === 0 || time[index - 1]! <= value)) return order;
  return order.sort((a, b) => time[a]! - time[b]! || a - b);
}

/** The events for which `keep` holds; users and items keep their rows. */
export function filterInteractions(from: Interactions, keep: (event: number) => boolean): Interactions {
  const kept = Int32Array.from({ length: from.user.length }, (_, event) => event).filter(keep);
  return {
    users: from.users,
    items: from.items,
    user: kept.map((event) => from.user[event]!),
    item: kept.map((event) => from.item[event]!),
    time: Float64Array.from(kept, (event) => from.time[event]!),
    weight: Float32Array.from(kept, (event) => from.weight[event]!),
  };
}
