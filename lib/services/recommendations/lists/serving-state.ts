// Everything that lists of a catalogue are made from, in memory: no database is read while one is made. Parts are loaded when they are first
// needed, and again after `invalidate`. What changes with every event (trends) is changed in place.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { bestOf } from '@/ml/recommend/lists/best-of';
import { BestRows } from '@/ml/recommend/lists/best-rows';
import { currentBlends } from '../blends/current-blend';
import { currentCatalogue } from '../catalogues/find-catalogue';
import { settingsOf } from '../catalogues/settings-schema';
import { servingRules } from '../rules/serving-rules';
import { findActiveItemModel, findItemModel } from '../training/active-item-model';
import { buildState, layOutRows, type Rows, type ServingState, type StateParts } from './build-state';
import { computeVectors, knownVectors, mostTexts, textOfItem } from './item-vectors';
import { LiveTrends } from './live-trends';
import { loadTrendEvents } from './load-trends';
import { runningExperiments } from './running-experiments';
import { loadServedItems, type ServedItem } from './served-items';
import { openTextLikeness } from './open-text-likeness';
import type { TextLikeness } from './text-likeness';

export type { ServingState };

/** `events`: trends, after events were added or removed past `recordEvents`; `all`: everything. */
export type ServingPart = 'catalogue' | 'items' | 'model' | 'rules' | 'blends' | 'experiments' | 'events' | 'text' | 'all';

interface Kept {
  state: ServingState | null;
  /** Of other versions than the active one, for experiments; null where it cannot be read. */
  variants: Map<string, ServingState | null>;
  stale: Set<ServingPart>;
  loading: Promise<ServingState> | null;
}

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilServing?: Map<number, Kept>; trefoilCatalogueIds?: Map<string, { id: number; at: number }> };
const catalogues = (holder.trefoilServing ??= new Map());
const ids = (holder.trefoilCatalogueIds ??= new Map());

const nameKeptMs = 30_000;
const mostWarmed = 4000;
const allParts: ReadonlySet<ServingPart> = new Set(['all']);

const warmed = new WeakSet<object>();

/** @throws AppError `not_found` where the catalogue is gone */
export function servingState(catalogueId: number): ServingState | Promise<ServingState> {
  const kept = keptOf(catalogueId);
  if (kept.state && kept.stale.size === 0 && !kept.loading) return kept.state;
  kept.loading ??= load(catalogueId, kept).finally(() => (kept.loading = null));
  return kept.loading;
}

/** Of the catalogue that `slug` names, else of the default one. @throws AppError `not_found` */
export async function servingStateOf(slug: string | undefined): Promise<ServingState> {
  const name = slug ?? '';
  const remembered = ids.get(name);
  if (remembered && Date.now() - remembered.at < nameKeptMs) return servingState(remembered.id);
  const { id } = await currentCatalogue(slug);
  ids.set(name, { id, at: Date.now() });
  return servingState(id);
}

/** After something changed in the database: the next list goes by it. */
export function invalidate(catalogueId: number, part: ServingPart): void {
  if (part === 'catalogue' || part === 'all') ids.clear();
  const kept = catalogues.get(catalogueId);
  if (!kept) return;
  kept.stale.add(part);
}

/** The states of a catalogue that are in memory: those whose trends a new event changes. */
export function statesInMemory(catalogueId: number): ServingState[] {
  const kept = catalogues.get(catalogueId);
  return kept ? [kept.state, ...kept.variants.values()].filter((state) => state !== null) : [];
}

/** The same catalogue by another version of its model; by the active one where that cannot be read. */
export async function stateOfVersion(state: ServingState, version: string): Promise<ServingState> {
  if (version === state.model.version) return state;
  const kept = keptOf(state.catalogue.id);
  const known = kept.variants.get(version);
  if (known !== undefined) return known ?? state;
  const found = await findItemModel(state.catalogue.slug, version);
  const variant = found ? await stateFrom({ ...state.parts, base: found.model }, null, allParts) : null;
  // A state that was replaced meanwhile keeps none.
  if (kept.state === state) kept.variants.set(version, variant);
  return variant ?? state;
}

function keptOf(catalogueId: number): Kept {
  const known = catalogues.get(catalogueId);
  if (known) return known;
  const kept: Kept = { state: null, variants: new Map(), stale: new Set(['all']), loading: null };
  catalogues.set(catalogueId, kept);
  return kept;
}

async function load(catalogueId: number, kept: Kept): Promise<ServingState> {
  for (;;) {
    const stale = kept.stale;
    // What becomes stale from here on is read in another round.
    kept.stale = new Set();
    try {
      const parts = await loadParts(catalogueId, kept.state?.parts ?? null, stale);
      kept.state = await stateFrom(parts, kept.state, stale);
    } catch (error) {
      stale.forEach((part) => kept.stale.add(part));
      throw error;
    }
    kept.variants.clear();
    if (kept.stale.size > 0) continue;
    prepareTexts(catalogueId, kept.state);
    return kept.state;
  }
}

const isStale = (stale: ReadonlySet<ServingPart>, ...parts: ServingPart[]) => stale.has('all') || parts.some((part) => stale.has(part));

async function loadParts(catalogueId: number, before: StateParts | null, stale: ReadonlySet<ServingPart>): Promise<StateParts> {
  const kept = <Part extends keyof StateParts>(part: Part, ...names: ServingPart[]) => (before && !isStale(stale, ...names) ? before[part] : null);
  const catalogue = kept('catalogue', 'catalogue') ?? (await getServed(catalogueId));
  return {
    catalogue,
    settings: kept('settings', 'catalogue') ?? settingsOf(catalogue),
    items: kept('items', 'items', 'catalogue') ?? (await loadServedItems(catalogue)),
    base: before && !isStale(stale, 'model') ? before.base : ((await findActiveItemModel(catalogue.slug))?.model ?? null),
    rules: kept('rules', 'rules') ?? (await servingRules(catalogueId)),
    blends: kept('blends', 'blends') ?? (await currentBlends(catalogueId)),
    experiments: kept('experiments', 'experiments') ?? (await runningExperiments(catalogueId)),
  };
}

/** @param before whatever of it still holds is taken over: trends above all, to which events are added in place */
async function stateFrom(parts: StateParts, before: ServingState | null, stale: ReadonlySet<ServingPart>): Promise<ServingState> {
  const same = before !== null && before.parts.items === parts.items && before.parts.base === parts.base && before.settings === parts.settings;
  const rows: Rows = same ? before : await layOutRows(parts);
  const text = same && !isStale(stale, 'text') ? before.text : await loadText(rows, before?.text ?? null);
  // At last, since events go on changing the trends of before.
  const trends = before && goesOn(before, rows) && !isStale(stale, 'events') ? before.trends.withRows(rows.model.items.length) : await loadTrends(parts, rows);
  return buildState(parts, rows, trends, text);
}

/** Whether all rows of before are where they were; there may be new ones behind them. */
function goesOn(before: ServingState, { model }: Rows): boolean {
  const { items } = before.model;
  return model.trainedUntil === before.model.trainedUntil && items.length <= model.items.length && items.every((id, row) => id === model.items[row]);
}

async function loadTrends({ catalogue, settings }: StateParts, { model, rowOfItem }: Rows): Promise<LiveTrends> {
  const trends = new LiveTrends(model.items.length, model.trainedUntil);
  for (const { itemId, weight, at } of await loadTrendEvents(catalogue.id, model.trainedUntil, settings)) {
    const row = rowOfItem.get(itemId);
    if (row !== undefined) trends.add(row, weight, at);
  }
  return trends;
}

/** What has been compared already stays, as long as all texts are the same. */
async function loadText({ items }: Rows, before: TextLikeness | null): Promise<TextLikeness | null> {
  const vectors = await knownVectors(items.map((item) => item && textOfItem(item)));
  if (before?.isOf(vectors)) return before;
  return openTextLikeness(vectors, before);
}

async function getServed(catalogueId: number): Promise<Catalogue> {
  const catalogue = await db.catalogue.findFirst({ where: { id: catalogueId, archivedAt: null } });
  if (!catalogue) throw new AppError('not_found', 'There is no such catalogue.');
  return catalogue;
}

/** As many as are encoded in one go: what nobody has taken yet comes first. */
function newestWithoutVector(items: Rows['items'], text: TextLikeness | null): ServedItem[] {
  const newest = new BestRows(Math.min(items.length, mostTexts));
  for (let row = 0; row < items.length; row++) {
    const item = items[row];
    if (item && !item.archived && !text?.has(row)) newest.offer(row, item.availableAt);
  }
  return newest.sorted().flatMap((row) => items[row] ?? []);
}

/** Behind the first lists: vectors that are missing, and the likest of what many people have. */
function prepareTexts(catalogueId: number, { items, text, model }: ServingState): void {
  const missing = newestWithoutVector(items, text);
  if (missing.length > 0) computeVectors(missing.map(textOfItem), () => invalidate(catalogueId, 'text'));
  if (text && !warmed.has(text)) text.warm(bestOf(model.popularity, mostWarmed, () => true));
  if (text) warmed.add(text);
}
