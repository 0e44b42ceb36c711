// What a line means for the catalogue.
import type { EventKind } from '@/lib/generated/prisma/enums';
import type { ImportPlan } from './schema';

export interface ItemRow {
  type: 'item';
  externalId: string;
  name: string;
  /** Only what the file has a column for. */
  description?: string;
  category?: string;
  priceMinor?: number | null;
  stock?: number | null;
  url?: string | null;
  imageUrl?: string | null;
  /** Milliseconds since 1970. */
  availableAt?: number;
  attributes?: Record<string, string>;
}

export interface UserRow {
  type: 'user';
  externalId: string;
  attributes: Record<string, string>;
}

export interface EventRow {
  type: 'event';
  user: string;
  item: string;
  kind: EventKind;
  value: number | null;
  /** Milliseconds since 1970. */
  at: number;
  key: string;
  /** What the line says of its item, for one that the catalogue does not know. */
  name: string;
  category: string;
  priceMinor: number | null;
}

export type ImportRow = ItemRow | UserRow | EventRow;

export interface RowContext {
  plan: ImportPlan;
  /** Names of columns, for attributes and the number of them. */
  columns: readonly string[];
  /** Digits behind the point of the catalogue's currency; null: it has no prices. */
  minorDigits: number | null;
  ratingScale: number;
  /** When events happened whose line does not say it, in milliseconds since 1970. */
  defaultTime: number;
  now: number;
}
