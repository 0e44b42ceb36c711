// Everything that lists of a catalogue are made from, in memory: no database is read while one is made. Parts are loaded when they are first
// needed, and again after `invalidate`. What changes with every event (trends) is changed in place.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { bestOf } from '@/ml/recommend/best-of';
import { currentBlends } from '../blends/current-blend';
import { currentCatalogue } from '../catalogues/find-catalogue';
import { settingsOf } from '../catalogues/settings-schema';
import { servingRules } from '../rules/serving-rules';
import { findActiveItemModel, findItemModel } from '../training/active-item-model';
import { buildState, type ServingState, type StateParts } from './build-state';
import { computeVectors, knownVectors, textOfItem } from './item-vectors';
import { loadTrendEvents } from './load-trends';
import { runningExperiments } from './running-experiments';
import { loadServedItems } from './served-items';

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
  const variant = found ? buildState(await withModel({ ...state.parts, base: found.model })) : null;
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
      kept.state = buildState(parts, kept.state);
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

async function loadParts(catalogueId: number, before: StateParts | null, stale: ReadonlySet<ServingPart>): Promise<StateParts> {
  const needs = (...parts: ServingPart[]) => !before || stale.has('all') || parts.some((part) => stale.has(part));
  const catalogue = needs('catalogue') ? await getServed(catalogueId) : (before as StateParts).catalogue;
  const items = needs('items', 'catalogue') ? await loadServedItems(catalogue) : (before as StateParts).items;
  const base = needs('model') ? ((await findActiveItemModel(catalogue.slug))?.model ?? null) : (before as StateParts).base;
  const parts = {
    catalogue, settings: settingsOf(catalogue), items, base,
    rules: needs('rules') ? await servingRules(catalogueId) : (before as StateParts).rules,
    blends: needs('blends') ? await currentBlends(catalogueId) : (before as StateParts).blends,
    experiments: needs('experiments') ? await runningExperiments(catalogueId) : (before as StateParts).experiments,
  };
  if (before && !needs('catalogue', 'items', 'model', 'events', 'text')) return { ...before, ...parts };
  return withModel(parts);
}

/** What hangs on the model: events that it has not seen, and vectors of items that may have come since. */
async function withModel(parts: Omit<StateParts, 'vectors' | 'trendEvents'>): Promise<StateParts> {
  const listed = [...parts.items.values()];
  const vectors = await knownVectors(listed.map(textOfItem));
  return {
    ...parts,
    vectors: new Map(listed.map(({ id }, place) => [id, vectors[place] ?? null])),
    trendEvents: await loadTrendEvents(parts.catalogue.id, parts.base?.trainedUntil ?? 0, parts.settings),
  };
}

async function getServed(catalogueId: number): Promise<Catalogue> {
  const catalogue = await db.catalogue.findFirst({ where: { id: catalogueId, archivedAt: null } });
  if (!catalogue) throw new AppError('not_found', 'There is no such catalogue.');
  return catalogue;
}

/** Behind the first lists: vectors that are missing, and the likest of what many people have. */
function prepareTexts(catalogueId: number, { parts: { items, vectors }, text, model }: ServingState): void {
  const missing = [...items.values()].filter(({ id, archived }) => !archived && !vectors.get(id));
  if (missing.length > 0) computeVectors(missing.sort((a, b) => b.availableAt - a.availableAt).map(textOfItem), () => invalidate(catalogueId, 'text'));
  if (text && !warmed.has(text)) text.warm(bestOf(model.popularity, mostWarmed, () => true));
  if (text) warmed.add(text);
}
