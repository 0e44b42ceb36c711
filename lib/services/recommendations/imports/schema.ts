// What an import knows about its file and what a person chose. Free of server code: pages read it too.
import { z } from 'zod';
import { EventKind, ImportKind } from '@/lib/generated/prisma/enums';
import { limits } from './limits';

export const delimiters = [',', ';', '\t', '|', '::'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How the file is written. */
export const fileShape = z.object({
  lines: z.enum(['delimited', 'json']),
  delimiter: z.enum(delimiters),
  /** Whether the first line names the columns. Lines of JSON name their own. */
  header: z.boolean(),
  gzipped: z.boolean(),
  /** Named by the header or the objects' keys; empty texts where nothing names them. */
  columns: z.array(z.string()).min(1).max(limits.columns),
});
export type FileShape = z.infer<typeof fileShape>;

/** `movielens`: u.data and ratings.dat · `ratings`: ratings.csv of newer MovieLens sets · `online_retail`: UCI's invoices */
export const knownFormats = ['movielens', 'ratings', 'online_retail'] as const;
export type KnownFormat = (typeof knownFormats)[number];

/** What a column may mean, by kind of import; the first ones are needed. */
export const fieldsOf = {
  items: ['id', 'name', 'description', 'category', 'price', 'stock', 'url', 'image', 'since'],
  users: ['id'],
  events: ['user', 'item', 'time', 'kind', 'value', 'eventId', 'name', 'category', 'price', 'invoice'],
} as const satisfies Record<ImportKind, readonly string[]>;
export type Field = (typeof fieldsOf)[ImportKind][number];

export const neededFields = { items: ['id', 'name'], users: ['id'], events: ['user', 'item'] } as const satisfies Record<ImportKind, readonly Field[]>;

export const dateForms = ['iso', 'mdy', 'dmy'] as const;
export type DateForm = (typeof dateForms)[number];

const column = z.int().min(0).max(limits.columns - 1);
const fields = [...new Set(Object.values(fieldsOf).flat())] as [Field, ...Field[]];

/** What a person chose: which column is what, and what shall happen with what the catalogue does not know. */
export const importPlan = z.strictObject({
  kind: z.enum(ImportKind),
  columns: z.partialRecord(z.enum(fields), column),
  /** Of events whose line does not say it. */
  eventKind: z.enum(EventKind).default('view'),
  /** `create`: by their id, with the line's name, category and price where it has them. */
  unknownItems: z.enum(['create', 'refuse']).default('create'),
  dates: z.enum(dateForms).default('iso'),
  /** 1.234,50 instead of 1,234.50 */
  decimalComma: z.boolean().default(false),
  /** Ids of items in capitals: shops write one code in several ways. */
  capitals: z.boolean().default(false),
  /** UCI's rules: cancellations, returns, gifts and service codes are skipped. */
  retailRules: z.boolean().default(false),
  /** Columns that are kept as a user's attributes, or an item's. */
  attributes: z.array(column).max(limits.attributes).default([]),
});
export type ImportPlan = z.output<typeof importPlan>;

export const importFormat = z.object({ shape: fileShape, known: z.enum(knownFormats).nullable(), plan: importPlan });
export type ImportFormat = z.infer<typeof importFormat>;

/** Why a line was not taken. `messages` has a sentence for each, with `value` in it. */
export const refusals = [
  'not_utf8', 'unclosed_quote', 'line_too_long', 'too_few_columns', 'too_many_columns', 'bad_json', 'control_characters',
  'no_id', 'no_name', 'no_user', 'no_item', 'id_too_long', 'name_too_long', 'bad_price', 'negative_price', 'bad_stock', 'bad_address',
  'no_time', 'bad_time', 'future', 'unknown_kind', 'no_value', 'bad_value', 'off_scale', 'quantity', 'unknown_item', 'text_too_long',
] as const;
/** Left out by the rules of online-retail: nothing is wrong with the line. */
export const skips = ['no_customer', 'cancelled', 'returned', 'unpriced', 'service_code'] as const;
export const problemCodes = [...refusals, ...skips] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface LineProblem {
  code: ProblemCode;
  /** What stood there, cut. */
  value: string;
}

export const isSkip = (code: ProblemCode): boolean => (skips as readonly string[]).includes(code);

const count = z.int().min(0).default(0);

/** Where an import stands, written with every batch of lines, so that it goes on there whatever ends it. */
export const importProgress = z.object({
  /** Of the file as it was uploaded. */
  bytesDone: count,
  skipped: count,
  itemsCreated: count,
  usersCreated: count,
  /** Lines by why they were not taken. */
  reasons: z.partialRecord(z.enum(problemCodes), z.int()).default({}),
  /** Length of the file of refused lines. */
  refusedBytes: count,
  /** Worked so far, over all interruptions. */
  seconds: z.number().min(0).default(0),
  linesPerSecond: z.number().min(0).default(0),
  secondsLeft: z.number().min(0).nullable().default(null),
  peakMemoryMb: z.number().min(0).default(0),
  /** Lines are done; what the lists need is counted. */
  finishing: z.boolean().default(false),
});
export type ImportProgress = z.output<typeof importProgress>;

/** Why a whole import failed; `messages` has a sentence for each. */
export const importFailures = ['hopeless', 'damaged_gzip', 'unpacks_too_large', 'file_gone', 'catalogue_gone', 'disk_full', 'internal'] as const;
export type ImportFailure = (typeof importFailures)[number];
