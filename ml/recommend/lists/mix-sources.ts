// What the sources say of a row, each between 0 and 1, times its weight. Nothing is worked out for rows that nobody asks about.
import type { RowList, RowScores } from '../data/row-list';
import type { LinearScores } from '../linear/linear-scores';
import type { Blend, ItemModel, Source } from '../model/item-model';
import type { LiveSums } from '../model/live-sums';
import { standingOrders } from './standing-orders';

export type SourceWeights = Pick<Blend, Source>;

interface SourceInputs {
  model: ItemModel;
  linear: readonly LinearScores[];
  text?: RowScores | undefined;
  liveTrends?: LiveSums | undefined;
}

export class SourceMix {
  readonly mostPopular: number;
  readonly mostTrending: number;
  private readonly trends: Float32Array;
  private readonly popularity: Float32Array;
  private readonly live: Float32Array | undefined;
  private readonly liveScale: number;
  private readonly text: Float32Array | undefined;
  /** By linear model that says anything. Each one's largest score counts 1, and so do all of them together. */
  private readonly linear: Float32Array[];
  private readonly linearFactors: number[];

  constructor({ model, linear, text, liveTrends }: SourceInputs) {
    const orders = standingOrders(model);
    this.trends = model.trends[1] ?? new Float32Array(model.items.length);
    this.popularity = model.popularity;
    this.live = liveTrends?.sums[1];
    this.liveScale = liveTrends?.scales[1] ?? 1;
    this.text = text?.scores;
    const saying = linear.filter(({ largest }) => largest > 0);
    this.linear = saying.map(({ scores }) => scores);
    this.linearFactors = saying.map(({ largest }) => 1 / (largest * linear.length));
    this.mostPopular = this.popularity[orders.popularity[0] ?? 0] || 1;
    this.mostTrending = Math.max(this.trends[orders.trending[0] ?? 0] ?? 0, this.live ? this.mostLive(liveTrends?.rows) : 0) || 1;
  }

  partsOf(row: number, by: SourceWeights): Record<Source, number> {
    return {
      linear: by.linear * this.linearOf(row),
      text: by.text * Math.max(0, this.text?.[row] ?? 0),
      trending: by.trending * Math.sqrt(this.trendOf(row) / this.mostTrending),
      popularity: by.popularity * Math.sqrt((this.popularity[row] as number) / this.mostPopular),
    };
  }

  /** All parts together. In 32 bits, as models are: what differs by less is equal. */
  sumOf(row: number, by: SourceWeights): number {
    return this.withStanding(this.ownSum(row, by), this.trendOf(row), this.popularity[row] as number, by);
  }

  /** At least `sumOf`, and sooner said. */
  boundOf(row: number, by: SourceWeights): number {
    return Math.fround(Math.fround(this.ownSum(row, by) + by.trending) + by.popularity);
  }

  private ownSum(row: number, by: SourceWeights): number {
    const sum = by.linear > 0 ? Math.fround(by.linear * this.linearOf(row)) : 0;
    return by.text > 0 && this.text ? Math.fround(sum + by.text * Math.max(0, this.text[row] as number)) : sum;
  }

  /** The sum of a row of which only trend and popularity say anything, had it these. Never falls when they rise. */
  standingSum(trend: number, popularity: number, by: SourceWeights): number {
    return this.withStanding(0, trend, popularity, by);
  }

  private withStanding(rest: number, trend: number, popularity: number, by: SourceWeights): number {
    let sum = rest;
    if (by.trending > 0) sum = Math.fround(sum + by.trending * Math.sqrt(trend / this.mostTrending));
    if (by.popularity > 0) sum = Math.fround(sum + by.popularity * Math.sqrt(popularity / this.mostPopular));
    return sum;
  }

  /** The mean of the linear models; what speaks against an item counts as nothing. */
  private linearOf(row: number): number {
    let said = 0;
    for (let index = 0; index < this.linear.length; index++) {
      said = Math.fround(said + (this.linearFactors[index] as number) * ((this.linear[index] as Float32Array)[row] as number));
    }
    return said < 0 ? 0 : said;
  }

  private trendOf(row: number): number {
    const trend = this.trends[row] as number;
    return this.live ? Math.fround(trend + (this.live[row] as number) * this.liveScale) : trend;
  }

  private mostLive(rows: RowList | undefined): number {
    let most = 0;
    const size = rows ? rows.size : this.trends.length;
    for (let place = 0; place < size; place++) most = Math.max(most, this.trendOf(rows ? rows.at(place) : place));
    return most;
  }
}
