// A rule as the form holds it: every field of every kind, as it is typed.
import type { Placement, RuleKind } from '@/lib/generated/prisma/enums';
import { ruleInput, type Rule, type RuleInput } from '@/lib/services/recommendations/rules/schema';
import type { ItemOption } from '@/lib/services/recommendations/rules/search-items';
import { parseMoney, typedMoney } from '../../_shared/money';

export interface RuleFields {
  kind: RuleKind;
  name: string;
  placement: Placement | null;
  enabled: boolean;
  /** As `datetime-local` has them, in the device's time. */
  from: string;
  until: string;
  pins: { item: ItemOption; /** 1 is first. */ place: number }[];
  items: ItemOption[];
  categories: string[];
  seasons: number[];
  outOfSeason: boolean;
  priceFrom: string;
  priceTo: string;
  factor: number;
}

export const startFactor: Partial<Record<RuleKind, number>> = { boost: 2, bury: 0.5 };

export function emptyFields(kind: RuleKind): RuleFields {
  return { kind, name: '', placement: null, enabled: true, from: '', until: '', pins: [], items: [], categories: [], seasons: [], outOfSeason: false, priceFrom: '', priceTo: '', factor: startFactor[kind] ?? 1 };
}

/** @param names of the items that the rule speaks of; one that is gone goes by its id */
export function fieldsOf(rule: Rule, names: readonly ItemOption[], currency: string | null): RuleFields {
  const option = (id: string) => names.find((item) => item.id === id) ?? { id, name: id, category: '' };
  const { settings } = rule;
  const choice = 'choice' in settings ? settings.choice : null;
  const prices = 'priceFrom' in settings ? settings : choice;
  return {
    ...emptyFields(rule.kind),
    name: rule.name, placement: rule.placement, enabled: rule.enabled, from: typedMoment(rule.from), until: typedMoment(rule.until),
    pins: 'pins' in settings ? settings.pins.map(({ item, position }) => ({ item: option(item), place: position + 1 })).sort((one, other) => one.place - other.place) : [],
    items: choice?.items.map(option) ?? [],
    categories: ('categories' in settings ? settings.categories : choice?.categories) ?? [],
    seasons: choice?.seasons ?? [], outOfSeason: choice?.outOfSeason ?? false,
    priceFrom: typedMoney(prices?.priceFrom ?? null, currency), priceTo: typedMoney(prices?.priceTo ?? null, currency),
    ...('factor' in settings && { factor: settings.factor }),
  };
}

export type FieldProblem = 'name' | 'pins' | 'choice' | 'price' | 'priceForm' | 'priceOrder' | 'until';

/** The rule as it goes to the server, or what has to be mended first. */
export function inputOf(fields: RuleFields, currency: string | null): { input: RuleInput; problems: [] } | { input: null; problems: FieldProblem[] } {
  const [priceFrom, priceTo] = [parseMoney(fields.priceFrom, currency), parseMoney(fields.priceTo, currency)];
  const misread = hasPrice(fields.kind) && [priceFrom, priceTo].some(Number.isNaN);
  const parsed = ruleInput.safeParse({
    kind: fields.kind, name: fields.name, placement: fields.placement, enabled: fields.enabled, from: moment(fields.from), until: moment(fields.until),
    settings: settingsOf(fields, Number.isNaN(priceFrom) ? null : priceFrom, Number.isNaN(priceTo) ? null : priceTo),
  });
  if (parsed.success && !misread) return { input: parsed.data, problems: [] };
  const found = new Set<FieldProblem>(misread ? ['priceForm'] : []);
  for (const { path } of parsed.error?.issues ?? []) {
    const at = path.join('.');
    if (at === 'name' || at === 'until') found.add(at);
    else if (at.startsWith('settings.pins')) found.add('pins');
    else if (at.endsWith('priceTo')) found.add('priceOrder');
    else if (!misread) found.add(at.endsWith('priceFrom') ? 'price' : 'choice');
  }
  return { input: null, problems: [...found] };
}

/** Whether a rule of this kind can speak of prices. */
const hasPrice = (kind: RuleKind): boolean => kind !== 'pin' && kind !== 'in_stock' && kind !== 'once';

function settingsOf({ kind, pins, items, categories, seasons, outOfSeason, factor }: RuleFields, priceFrom: number | null, priceTo: number | null): unknown {
  if (kind === 'pin') return { pins: pins.map(({ item, place }) => ({ item: item.id, position: place - 1 })) };
  if (kind === 'in_stock' || kind === 'once') return { categories };
  if (kind === 'price_range') return { categories, priceFrom, priceTo };
  const choice = { items: items.map(({ id }) => id), categories, seasons, outOfSeason, priceFrom, priceTo };
  return kind === 'exclude' ? { choice } : { choice, factor };
}

/** Null of an empty field; half a date is none. */
function moment(typed: string): string | null {
  const at = new Date(typed);
  return typed === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

function typedMoment(at: Date | null): string {
  if (!at) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
