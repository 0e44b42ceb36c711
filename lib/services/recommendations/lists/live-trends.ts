// What people do now, on top of what the model saw: sums that halve with each of the model's half-lives. Ages count to the newest event, so
// that a quiet night changes no order. Nothing is faded: what is newer weighs more, and one factor for all brings the newest to its own weight
// (forward decay: Cormode et al. 2009). So an event costs the same among four thousand items and among a million.
import { RowList } from '@/ml/recommend/data/row-list';
import { fade } from '@/ml/recommend/linear/fade';
import { trendHalfLives } from '@/ml/recommend/model/item-model';
import type { LiveSums } from '@/ml/recommend/model/live-sums';
import { eventWeight, type CatalogueSettings } from '../catalogues/settings-schema';
import type { ShopperEvent } from '@/lib/generated/prisma/client';

/** What an event adds to its item's trend: what speaks against an item is no trend. */
export const trendWeight = (settings: CatalogueSettings, { kind, value }: Pick<ShopperEvent, 'kind' | 'value'>): number => Math.max(0, eventWeight(settings, kind, value));

/** Halvings that a scale may stand for: 32 bits hold 2 ** 60 with as many digits as 1. */
const mostHalvings = 60;
const dayMs = 24 * 60 * 60 * 1000;

export class LiveTrends implements LiveSums {
  readonly sums: readonly Float32Array[];
  readonly scales: number[] = trendHalfLives.map(() => 1);
  readonly rows: RowList;
  /** Times in milliseconds since 1970. An event at `bases[i]` weighs 1 in `sums[i]`. */
  private readonly bases: number[];
  private newest: number;

  /** @param since events up to then are in the model already */
  constructor(rows: number, private readonly since: number) {
    this.sums = trendHalfLives.map(() => new Float32Array(rows));
    this.rows = new RowList(rows);
    this.bases = trendHalfLives.map(() => since);
    this.newest = since;
  }

  /** @param weight how much the event says; below zero takes back what was added @param at in milliseconds since 1970 */
  add(row: number, weight: number, at: number): void {
    if (at <= this.since || weight === 0) return;
    this.newest = Math.max(this.newest, at);
    this.rows.add(row);
    trendHalfLives.forEach((days, index) => {
      if ((this.newest - (this.bases[index] as number)) / (dayMs * days) > mostHalvings) this.moveBase(index);
      const sums = this.sums[index] as Float32Array;
      sums[row] = Math.max(0, (sums[row] as number) + Math.fround(weight * growth(at - (this.bases[index] as number), days)));
      this.scales[index] = fade(this.newest - (this.bases[index] as number), days);
    });
  }

  /** The same for a catalogue that has got more rows behind its own. */
  withRows(rows: number): LiveTrends {
    if (rows === this.rows.rows) return this;
    const longer = new LiveTrends(rows, this.since);
    for (let place = 0; place < this.rows.size; place++) longer.rows.add(this.rows.at(place));
    this.sums.forEach((sums, index) => longer.sums[index]?.set(sums));
    longer.scales.splice(0, Infinity, ...this.scales);
    longer.bases.splice(0, Infinity, ...this.bases);
    longer.newest = this.newest;
    return longer;
  }

  private moveBase(index: number): void {
    const factor = fade(this.newest - (this.bases[index] as number), trendHalfLives[index] as number);
    const sums = this.sums[index] as Float32Array;
    for (let place = 0; place < this.rows.size; place++) sums[this.rows.at(place)] = (sums[this.rows.at(place)] as number) * factor;
    this.bases[index] = this.newest;
  }
}

/** How much more something weighs than at the base; less where it is older. */
const growth = (sinceBaseMs: number, halfLifeDays: number) => 2 ** (sinceBaseMs / (dayMs * halfLifeDays));
