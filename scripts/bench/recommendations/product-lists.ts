// A list of 20 as the product composes it, out of catalogues of different sizes, beside the same list by going through every item. Run by itself
// for each size, since memory is measured and server code is loaded under a condition of its own; prints its figures as JSON.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createRandom } from '../../../ml/core/random';
import { allProfileWeights, scoreLinear } from '../../../ml/recommend/linear/linear-scores';
import type { Catalogue } from '../../../lib/generated/prisma/client';
import { catalogueSettings } from '../../../lib/services/recommendations/catalogues/settings-schema';
import { itemViewOf } from '../../../lib/services/recommendations/items/item-view';
import { buildState, layOutRows, type StateParts } from '../../../lib/services/recommendations/lists/build-state';
import { composeList } from '../../../lib/services/recommendations/lists/compose-list';
import { LargeTextLikeness } from '../../../lib/services/recommendations/lists/large-text-likeness';
import { LiveTrends } from '../../../lib/services/recommendations/lists/live-trends';
import { openTextLikeness } from '../../../lib/services/recommendations/lists/open-text-likeness';
import type { Nearest, TextLikeness } from '../../../lib/services/recommendations/lists/text-likeness';
import type { ServedItem } from '../../../lib/services/recommendations/lists/served-items';
import type { Rule } from '../../../lib/services/recommendations/rules/schema';
import { profileBy, type Taste } from '../../../lib/services/recommendations/shoppers/taste-cache';
import { makeUpCatalogue, trainedUntil } from './made-up-catalogue';

const customers = 200;
const rounds = 3;
const things = 50;
const count = 20;
const liveEvents = 20_000;
/** Going through a million items and texts takes a while: so many customers' lists are compared. */
const compared = 8;
/** Encoding more takes hours in the product, indexing them minutes here: the items of lower rows have texts. */
const mostTexts = 100_000;
const dayMs = 24 * 60 * 60 * 1000;
const megabyte = 2 ** 20;

export interface ProductLists {
  items: number;
  /** Milliseconds of each list. */
  times: number[];
  /** Share of the list by going through everything. */
  recall: number;
  /** Items, rows, rules, trends, texts’ index, and what lists are written into; without the model and the texts' vectors. */
  stateMb: number;
  /** From items and model in memory to a state, in turns. */
  layOutMs: number;
  /** The first list after that: what is worked out once for each model. */
  firstListMs: number;
  texts: number;
  textSeconds: number;
  /** While rows were laid out and texts indexed in turns: the longest time for which nothing else could run. */
  longestHoldMs: number;
}

async function measureProductLists(items: number): Promise<ProductLists> {
  const { model, vectors, thingsOf } = await makeUpCatalogue(items, mostTexts);
  const before = memoryMb();
  const parts = partsOf(items, model);
  const laying = await watched(() => layOutRows(parts));
  const rows = laying.made;
  const trends = new LiveTrends(items, trainedUntil);
  const random = createRandom(1);
  for (let event = 0; event < liveEvents; event++) trends.add(Math.floor(random() ** 3 * items), 0.3, trainedUntil + (event / liveEvents) * 5 * dayMs);
  const tastes = Array.from({ length: customers }, (_, customer) => tasteOf(customer, thingsOf(customer, things)));
  const firstAt = performance.now();
  composeList(buildState(parts, rows, trends, null), { placement: 'for_you', count, taste: tastes[0] as Taste, seed: null, now: trainedUntil + 5 * dayMs });
  const firstListMs = performance.now() - firstAt;

  const indexing = await watched(async () => {
    const made = openTextLikeness(model.items.map((_, row) => vectors[row] ?? null), null) as TextLikeness;
    if (made instanceof LargeTextLikeness) await made.built;
    return made;
  });
  const text = indexing.made;
  const stateMb = memoryMb() - before;

  const state = buildState(parts, rows, trends, text);
  const list = (taste: Taste, by = state, scored?: Parameters<typeof composeList>[1]['scored']) =>
    composeList(by, { placement: 'for_you', count, taste, seed: `${taste.shopperId}`, now: trainedUntil + 6 * dayMs, scored });
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [customer, taste] of tastes.entries()) {
      // An event between any two lists: what is kept from one list to the next counts for nothing else.
      trends.add((customer * 7919) % items, 0.3, trainedUntil + 5 * dayMs + round * customers + customer);
      taste.made = null;
      const listAt = performance.now();
      list(taste);
      // The first round finds the nearest texts of what people have, as the first list after a start does.
      if (round > 0) times.push(performance.now() - listAt);
    }
  }

  let same = 0;
  for (const taste of tastes.slice(0, compared)) {
    const profile = profileBy(taste, state.settings, state.rowOfItem);
    const linear = scoreLinear(state.model, profile, allProfileWeights(state.model, profile)).map(({ scores, largest }) => ({ scores, largest }));
    const whole = list(taste, { ...state, text: await comparingAll(text, profile.items) }, { model: state.model, profile, linear }).items.map(({ id }) => id);
    same += list(taste).items.filter(({ id }) => whole.includes(id)).length / whole.length;
  }
  return {
    items, times, recall: same / compared, stateMb, firstListMs, texts: vectors.length, layOutMs: laying.ms, textSeconds: indexing.ms / 1000,
    longestHoldMs: Math.max(laying.longestHoldMs, indexing.longestHoldMs),
  };
}

/** How long work in turns takes, and the longest time for which nothing else could run. */
async function watched<Made>(work: () => Promise<Made>): Promise<{ made: Made; ms: number; longestHoldMs: number }> {
  const hold = monitorEventLoopDelay({ resolution: 1 });
  hold.enable();
  const startedAt = performance.now();
  const made = await work();
  const ms = performance.now() - startedAt;
  hold.disable();
  return { made, ms, longestHoldMs: hold.max / 1e6 };
}

function memoryMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / megabyte;
}

const catalogue = { id: 1, slug: 'made-up', name: 'Made up', currency: 'GBP', isDefault: true, settings: {}, createdAt: new Date(0), archivedAt: null } as Catalogue;

function partsOf(items: number, base: StateParts['base'] & object): StateParts {
  const served = new Map<string, ServedItem>();
  for (let row = 0; row < items; row++) {
    const externalId = base.items[row] as string;
    const facts = { name: `Thing number ${row} of the shop`, category: base.categories[base.category[row] as number] as string, priceMinor: 100 + (row % 5000), stock: row % 20 === 0 ? 0 : 5 };
    const view = itemViewOf(catalogue, { externalId, ...facts, url: null, imageUrl: null });
    served.set(externalId, { id: externalId, itemId: row + 1, ...facts, season: null, popularity: 0, availableAt: 0, archived: row % 100 === 1, view });
  }
  const common = { catalogueId: 1, name: '', enabled: true, placement: null, from: null, until: null };
  const choice = { items: [], categories: ['Main 3'], seasons: [], outOfSeason: false, priceFrom: null, priceTo: null };
  const rules = [
    { ...common, id: 1, kind: 'in_stock', settings: { categories: [] } },
    { ...common, id: 2, kind: 'boost', settings: { choice, factor: 1.5 } },
  ] as unknown as Rule[];
  return { catalogue, settings: catalogueSettings.parse({ onceCategories: ['Main 4'] }), items: served, base, rules, blends: {}, experiments: new Map() };
}

function tasteOf(shopperId: number, rows: readonly number[]): Taste {
  const last: Taste['last'] = new Map();
  rows.forEach((row, place) => last.set(row + 1, [{ itemId: row + 1, kind: place % 4 === 0 ? 'view' : 'purchase', value: null, at: trainedUntil - (rows.length - place) * dayMs }]));
  return { shopperId, last, made: null };
}

/** The nearest of `rows` by comparing all texts. */
async function comparingAll(text: TextLikeness, rows: readonly number[]): Promise<TextLikeness> {
  if (!(text instanceof LargeTextLikeness)) return text;
  const nearest = new Map<number, Nearest | null>();
  for (const row of rows.filter((one) => text.has(one)).slice(-count)) nearest.set(row, await text.nearestByAll(row));
  return Object.assign(Object.create(text) as TextLikeness, { nearest: (row: number) => nearest.get(row) ?? null });
}

process.stdout.write(JSON.stringify(await measureProductLists(Number(process.argv[2]))));
process.exit(0);
