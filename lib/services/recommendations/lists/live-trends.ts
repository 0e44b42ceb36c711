// What people do now, on top of what the model saw: sums that halve with each of the model's half-lives. Ages count to the newest event, so
// that a quiet night changes no order.
import { fade } from '@/ml/recommend/linear/fade';
import { trendHalfLives } from '@/ml/recommend/model/item-model';
import { eventWeight, type CatalogueSettings } from '../catalogues/settings-schema';
import type { ShopperEvent } from '@/lib/generated/prisma/client';

/** What an event adds to its item's trend: what speaks against an item is no trend. */
export const trendWeight = (settings: CatalogueSettings, { kind, value }: Pick<ShopperEvent, 'kind' | 'value'>): number => Math.max(0, eventWeight(settings, kind, value));

export class LiveTrends {
  /** One array for each of `trendHalfLives`, by row. */
  readonly sums: readonly Float32Array[];
  /** In milliseconds since 1970. */
  private newest: number;

  /** @param since events up to then are in the model already */
  constructor(rows: number, private readonly since: number) {
    this.sums = trendHalfLives.map(() => new Float32Array(rows));
    this.newest = since;
  }

  /** @param weight how much the event says; below zero takes back what was added @param at in milliseconds since 1970 */
  add(row: number, weight: number, at: number): void {
    if (at <= this.since || weight === 0) return;
    if (at > this.newest) this.fadeTo(at);
    trendHalfLives.forEach((days, index) => {
      const sums = this.sums[index] as Float32Array;
      sums[row] = Math.max(0, (sums[row] as number) + weight * fade(this.newest - at, days));
    });
  }

  private fadeTo(at: number): void {
    trendHalfLives.forEach((days, index) => {
      const factor = fade(at - this.newest, days);
      const sums = this.sums[index] as Float32Array;
      for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] as number) * factor;
    });
    this.newest = at;
  }
}
