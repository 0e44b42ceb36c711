// From what was loaded of a catalogue to what a list looks up. Pure.
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { ItemModel } from '@/ml/recommend/model/item-model';
import type { BlendsInForce } from '../blends/current-blend';
import type { CatalogueSettings } from '../catalogues/settings-schema';
import { keepNewest } from '../keep-newest';
import type { RuleItem } from '../rules/choose-items';
import { prepareRules, type PreparedRules } from '../rules/prepare-rules';
import type { Rule } from '../rules/schema';
import { extendModel, rowsOf } from './extend-model';
import { inTurns, smallSteps } from './in-turns';
import type { LiveTrends } from './live-trends';
import type { ServedExperiment } from './running-experiments';
import type { ServedItem } from './served-items';
import type { TextLikeness } from './text-likeness';

/** What the database and the model store say. */
export interface StateParts {
  catalogue: Catalogue;
  settings: CatalogueSettings;
  /** By the shop's id. */
  items: ReadonlyMap<string, ServedItem>;
  /** As it was trained; null where there is none yet. */
  base: ItemModel | null;
  rules: readonly Rule[];
  blends: BlendsInForce;
  experiments: ReadonlyMap<Placement, ServedExperiment>;
}

/** The catalogue by row of its model. */
export interface Rows {
  /** Null where the catalogue has it no more. */
  items: readonly (ServedItem | null)[];
  itemById: ReadonlyMap<string, ServedItem>;
  rowOf: ReadonlyMap<string, number>;
  /** By number of the item's row in the database. */
  rowOfItem: ReadonlyMap<number, number>;
  /** With rows for what has come since it was trained. */
  model: ItemModel;
  ruleItems: readonly RuleItem[];
  /** Rows that stand in no list: archived, or gone. */
  gone: ReadonlySet<number>;
  /** Rows of categories of which nobody buys the same thing twice. */
  once: ReadonlySet<number>;
}

export interface ServingState extends Rows, Pick<StateParts, 'catalogue' | 'settings' | 'rules' | 'blends' | 'experiments'> {
  parts: StateParts;
  trends: LiveTrends;
  /** Null while no text has been encoded. */
  text: TextLikeness | null;
  /** What the rules in force say of a placement. */
  rulesAt(placement: Placement, now: number): PreparedRules;
  /** Rows of a category and those below it. */
  rowsIn(category: string): ReadonlySet<number>;
}

const nothing: Omit<RuleItem, 'id'> = { category: '', priceMinor: null, stock: null, season: null };
const mostCategories = 1000;

export function buildState(parts: StateParts, rows: Rows, trends: LiveTrends, text: TextLikeness | null): ServingState {
  const { catalogue, settings, rules, blends, experiments } = parts;
  const prepared = new Map<Placement, PreparedRules>();
  const categories = new Map<string, ReadonlySet<number>>();
  return {
    ...rows,
    catalogue, settings, rules, blends, experiments, parts, trends, text,
    rulesAt(placement, now) {
      const known = prepared.get(placement);
      if (known && known.validUntil > now) return known;
      const fresh = prepareRules(rules, { items: rows.ruleItems, placement, now });
      prepared.set(placement, fresh);
      return fresh;
    },
    rowsIn(category) {
      const found = categories.get(category) ?? rowsWhere(rows.items, (item) => item !== null && isWithin(item.category, category));
      keepNewest(categories, category, found, mostCategories);
      return found;
    },
  };
}

/** In turns: a million items take a second. */
export async function layOutRows({ items: itemById, base, settings }: StateParts): Promise<Rows> {
  const model = await extendModel(base, [...itemById.values()].filter(({ archived }) => !archived));
  const items: (ServedItem | null)[] = [];
  const ruleItems: RuleItem[] = [];
  const rowOfItem = new Map<number, number>();
  const gone = new Set<number>();
  const once = new Set<number>();
  await inTurns(model.items.length, (row) => {
    const id = model.items[row] as string;
    const item = itemById.get(id) ?? null;
    items.push(item);
    ruleItems.push(item ?? { ...nothing, id });
    if (item === null || item.archived) gone.add(row);
    if (item === null) return;
    rowOfItem.set(item.itemId, row);
    if (settings.onceCategories.some((category) => isWithin(item.category, category))) once.add(row);
  }, smallSteps);
  return { model, items, itemById, rowOfItem, rowOf: await rowsOf(model), ruleItems, gone, once };
}

function rowsWhere(items: Rows['items'], test: (item: ServedItem | null) => boolean): Set<number> {
  const rows = new Set<number>();
  for (let row = 0; row < items.length; row++) if (test(items[row] ?? null)) rows.add(row);
  return rows;
}

export const isWithin = (category: string, parent: string) => category === parent || category.startsWith(`${parent}/`);
