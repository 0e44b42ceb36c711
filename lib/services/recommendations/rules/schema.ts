// What a marketer can demand of lists. The form that edits a rule reads this too, so it is free of server code.
import { z } from 'zod';
import { Placement, RuleKind } from '@/lib/generated/prisma/enums';
import { externalId, maxListLength } from '../schema';

export const maxChosenItems = 500;
export const maxPins = 20;
/** A boost of 10 puts a middling item before everything; a bury of 0.01 leaves it at the end. */
export const boostRange = { min: 1.1, max: 10 } as const;
export const buryRange = { min: 0.01, max: 0.9 } as const;

const category = z.string().trim().min(1, 'is empty').max(200);
const categories = z.array(category).max(100).default([]);
const priceMinor = z.int().min(0, 'is below zero').max(1_000_000_000).nullable().default(null);
const inOrder = ({ priceFrom, priceTo }: { priceFrom: number | null; priceTo: number | null }) =>
  priceFrom === null || priceTo === null || priceFrom <= priceTo;
const backwards = { path: ['priceTo'], message: 'is below the lowest price' };

const choiceFields = {
  items: z.array(externalId).max(maxChosenItems).default([]),
  /** Paths; those below are meant too. */
  categories,
  /** Months in which the items sell best. */
  seasons: z.array(z.int().min(1).max(12)).max(12).default([]),
  /** Seasonal items whose month is neither now nor next. */
  outOfSeason: z.boolean().default(false),
  priceFrom: priceMinor,
  priceTo: priceMinor,
};

/** Which items a rule is about: those for which everything that is given holds. Nothing given: all. */
export const itemChoice = z.strictObject(choiceFields).refine(inOrder, backwards);
export type ItemChoice = z.output<typeof itemChoice>;

export const isEveryItem = ({ items, categories, seasons, outOfSeason, priceFrom, priceTo }: ItemChoice): boolean =>
  items.length + categories.length + seasons.length === 0 && !outOfSeason && priceFrom === null && priceTo === null;

/** A rule about all items would empty the shop, or change nothing. */
const someItems = itemChoice.refine((choice) => !isEveryItem(choice), 'chooses no items: name some, a category, a season or a price');

const pins = z
  .array(z.strictObject({ item: externalId, /** 0 is first. */ position: z.int().min(0).max(maxListLength - 1) }))
  .min(1, 'pins nothing')
  .max(maxPins)
  .refine((all) => new Set(all.map(({ item }) => item)).size === all.length, 'pins an item twice')
  .refine((all) => new Set(all.map(({ position }) => position)).size === all.length, 'pins two items to one place');

/** By kind; the discriminant stands beside `settings` as it does in the table. */
export const ruleDemand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(RuleKind.pin), settings: z.strictObject({ pins }) }),
  z.object({ kind: z.literal(RuleKind.boost), settings: z.strictObject({ choice: someItems, factor: z.number().min(boostRange.min).max(boostRange.max) }) }),
  z.object({ kind: z.literal(RuleKind.bury), settings: z.strictObject({ choice: someItems, factor: z.number().min(buryRange.min).max(buryRange.max) }) }),
  z.object({ kind: z.literal(RuleKind.exclude), settings: z.strictObject({ choice: someItems }) }),
  /** Leaves out what is sold out; of no category given: everywhere. */
  z.object({ kind: z.literal(RuleKind.in_stock), settings: z.strictObject({ categories }) }),
  /** Of these categories (none: of all) only what costs so much; what has no price goes too. */
  z.object({
    kind: z.literal(RuleKind.price_range),
    settings: z
      .strictObject({ categories, priceFrom: priceMinor, priceTo: priceMinor })
      .refine(({ priceFrom, priceTo }) => priceFrom !== null || priceTo !== null, { path: ['priceFrom'], message: 'needs a lowest or a highest price' })
      .refine(inOrder, backwards),
  }),
  /** What a person bought is not shown to them again; of no category given: whatever it is. */
  z.object({ kind: z.literal(RuleKind.once), settings: z.strictObject({ categories }) }),
]);
export type RuleDemand = z.output<typeof ruleDemand>;

const moment = z.iso.datetime({ offset: true }).nullable().default(null);

const frame = z.object({
  name: z.string().trim().min(1, 'is empty').max(120),
  /** Null: everywhere. */
  placement: z.enum(Placement).nullable().default(null),
  enabled: z.boolean().default(true),
  /** First moment at which it counts, and the first at which it no longer does. */
  from: moment,
  until: moment,
});

export const ruleInput = frame
  .and(ruleDemand)
  .refine(({ from, until }) => from === null || until === null || Date.parse(from) < Date.parse(until), { path: ['until'], message: 'is not after the beginning' });
export type RuleInput = z.output<typeof ruleInput>;

/** A rule as serving and previews hold it. Those of a draft that is not saved have an id of 0. */
export type Rule = RuleDemand & {
  id: number;
  name: string;
  placement: Placement | null;
  enabled: boolean;
  from: Date | null;
  until: Date | null;
};
