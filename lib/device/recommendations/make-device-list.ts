// A list made in the browser: the same model, the same code and the same events as on the server, without its sentence vectors, its newest
// trends and the marketers' rules. A pure function of its arguments.
import type { ItemView, ListedItem, Reason, RecommendationListView } from '@/lib/services/recommendations/schema';
import { tilePath } from '@/lib/services/recommendations/tiles/tile-path';
import { inFive, tasteOfEvents, type ItemTaste, type SaidEvent } from '@/lib/services/recommendations/taste/taste-of-events';
import { sources, type Blend, type ItemModel } from '../../../ml/recommend/model/item-model';
import { maxProfileItems, type Profile } from '../../../ml/recommend/data/profile';
import { recommend, type Recommended } from '../../../ml/recommend/lists/recommend';
import type { CatalogueFacts, ItemFacts } from './catalogue-facts';
import type { ListQuestion } from './taste-api';

export interface DeviceCatalogue {
  facts: CatalogueFacts;
  model: ItemModel;
  rows: ReadonlyMap<string, number>;
  items: ReadonlyMap<string, ItemFacts>;
}

interface DeviceListArguments {
  catalogue: DeviceCatalogue;
  /** Of one person, in any order. */
  events: readonly SaidEvent[];
  question: ListQuestion;
  /** In milliseconds since 1970. */
  now: number;
}

export type DeviceList = Pick<RecommendationListView, 'items' | 'note' | 'version'>;

const noSources = { ranker: 0, linear: 0, text: 0, trending: 0, popularity: 0 };
const emptyProfile: Profile = { items: [], weights: [], times: [] };

export function openDeviceCatalogue(facts: CatalogueFacts, model: ItemModel): DeviceCatalogue {
  return { facts, model, rows: new Map(model.items.map((id, row) => [id, row])), items: new Map(facts.items.map((item) => [item.id, item])) };
}

export function makeDeviceList({ catalogue, events, question, now }: DeviceListArguments): DeviceList {
  const { facts, model } = catalogue;
  const count = question.count ?? 20;
  const tastes = tastesIn(catalogue, events);
  if (facts.items.length === 0) return { items: [], note: 'empty_catalogue', version: model.version };
  if (question.placement === 'recent') return recentList(catalogue, tastes, count);
  const plan = planOf(catalogue, tastes, question);
  if (!plan) return { items: [], note: 'nothing_recent', version: model.version };
  const { profile, about, blend } = plan;
  const made = recommend({
    model, profile, blend, count, now,
    exclude: excluded(catalogue, tastes, about, question),
    ...(question.category !== undefined && { only: rowsIn(catalogue, question.category) }),
  });
  const items = made.flatMap((entry) => listed(catalogue, entry));
  return { items, note: items.length === 0 ? 'all_excluded' : items.length < count ? 'short' : null, version: model.version };
}

interface Plan {
  profile: Profile;
  about: string[];
  blend: Blend;
}

/** What the events add up to by the catalogue's own weights. */
export const tastesIn = ({ facts: { eventWeights, ratingScale = 5 } }: DeviceCatalogue, events: readonly SaidEvent[]): ItemTaste[] =>
  tasteOfEvents(events.map((event) => ({ ...event, value: inFive(event.kind, event.value, ratingScale) })), eventWeights);

/** From whose point of view the list is made, and what it is about. */
function planOf(catalogue: DeviceCatalogue, tastes: readonly ItemTaste[], { placement, item, basket }: ListQuestion): Plan | null {
  const { blend } = catalogue.model;
  // Lists about things: this device has no sentence vectors, so that what goes together is all it can go by.
  const linear = { ...blend, ...noSources, linear: 1 };
  switch (placement) {
    case 'similar':
      return { profile: profileOfItems(catalogue, item ? [item] : []), about: item ? [item] : [], blend: linear };
    case 'goes_well_with': {
      const about = [...new Set([...(basket ?? []), ...(item ? [item] : [])])];
      return { profile: profileOfItems(catalogue, about), about, blend: linear };
    }
    case 'because': {
      const known = tastes.filter((taste) => taste.weight > 0 && catalogue.items.has(taste.item));
      const seed = item ?? (known.findLast(({ bought }) => bought) ?? known.findLast(({ weight }) => weight > 0.5))?.item;
      return seed === undefined ? null : { profile: profileOfItems(catalogue, [seed]), about: [seed, ...(basket ?? [])], blend: linear };
    }
    case 'trending':
      return { profile: emptyProfile, about: basket ?? [], blend: { ...blend, ...noSources, trending: 1, popularity: 0.01 } };
    default:
      return { profile: profileOf(catalogue, tastes), about: basket ?? [], blend };
  }
}

/** What a person's tastes are to the model: rows, the newest `maxProfileItems` of them. */
export function profileOf({ rows }: DeviceCatalogue, tastes: readonly ItemTaste[]): Profile {
  const known = tastes.filter(({ item, weight }) => rows.has(item) && weight !== 0).slice(-maxProfileItems);
  return { items: known.map(({ item }) => rows.get(item) as number), weights: known.map(({ weight }) => weight), times: known.map(({ at }) => at) };
}

function profileOfItems({ rows }: DeviceCatalogue, ids: readonly string[]): Profile {
  const items = ids.flatMap((id) => rows.get(id) ?? []);
  return { items, weights: items.map(() => 1), times: items.map(() => 0) };
}

function excluded({ facts, model, rows, items }: DeviceCatalogue, tastes: readonly ItemTaste[], about: readonly string[], { placement }: ListQuestion): Set<number> {
  const exclude = new Set<number>();
  const leaveOut = (id: string) => {
    const row = rows.get(id);
    if (row !== undefined) exclude.add(row);
  };
  model.items.forEach((id, row) => {
    const item = items.get(id);
    if (!item || item.inStock === false) exclude.add(row);
  });
  about.forEach(leaveOut);
  for (const { item, opinion, bought } of tastes) {
    const category = items.get(item)?.category ?? '';
    const never = opinion === 'hide' || opinion === 'dislike';
    const had = (opinion === 'like' || bought) && placement === 'for_you';
    if (never || had || (bought && facts.onceCategories.some((once) => isWithin(category, once)))) leaveOut(item);
  }
  return exclude;
}

const isWithin = (category: string, parent: string) => category === parent || category.startsWith(`${parent}/`);

function rowsIn({ facts, rows }: DeviceCatalogue, parent: string): Set<number> {
  return new Set(facts.items.filter(({ category }) => isWithin(category, parent)).flatMap(({ id }) => rows.get(id) ?? []));
}

function recentList(catalogue: DeviceCatalogue, tastes: readonly ItemTaste[], count: number): DeviceList {
  const seen = tastes.filter(({ item, opinion }) => catalogue.items.has(item) && opinion !== 'hide' && opinion !== 'dislike').reverse().slice(0, count);
  const items = seen.map(({ item, at }): ListedItem => ({
    ...viewOf(catalogue, catalogue.items.get(item) as ItemFacts),
    score: at, source: 'history', parts: { linear: 0, text: 0, trending: 0, popularity: 0 }, reason: { kind: 'recent', at: new Date(at).toISOString() },
  }));
  return { items, note: items.length === 0 ? 'nothing_recent' : null, version: catalogue.model.version };
}

function listed(catalogue: DeviceCatalogue, { item, score, parts, because }: Recommended): ListedItem[] {
  const facts = catalogue.items.get(catalogue.model.items[item] ?? '');
  if (!facts) return [];
  const nameOf = (row: number) => {
    const id = catalogue.model.items[row] ?? '';
    return { id, name: catalogue.items.get(id)?.name ?? id };
  };
  // The source that gave most and has words for it.
  const source = [...sources].sort((a, b) => parts[b] - parts[a]).find((one) => parts[one] > 0 && one !== 'text' && (one !== 'linear' || because.length > 0)) ?? 'popularity';
  const reason: Reason = source === 'linear'
    ? { kind: 'because', items: because.map(({ item: own, share }) => ({ ...nameOf(own), share })) }
    : { kind: source === 'trending' ? 'trending' : 'popular' };
  return [{ ...viewOf(catalogue, facts), score, source, parts, reason }];
}

export function viewOf({ facts: { slug, currency } }: DeviceCatalogue, { id, name, category, priceMinor, inStock, href, image }: ItemFacts): ItemView {
  return {
    id, name, category,
    priceMinor: priceMinor ?? null,
    currency: priceMinor === undefined ? null : currency,
    inStock: inStock ?? true,
    href: href ?? `/shop/${slug}/p/${encodeURIComponent(id)}`,
    image: image ?? tilePath(slug, { id, name, category }),
  };
}
