// A catalogue as forms and addresses name it. Free of server code.
import { z } from 'zod';
import { catalogueSettings } from './settings-schema';

export const catalogueSlug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'needs lower case letters, digits and hyphens, no hyphen first');

const currencies = new Set(Intl.supportedValuesOf('currency'));
/** ISO 4217; null where things have no price. */
export const currency = z.string().refine((code) => currencies.has(code), 'is no currency').nullable();

const catalogueName = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(80, 'is longer than 80 characters')
  .refine((text) => text.isWellFormed() && !/[\u0000-\u001f]/.test(text), 'holds characters that are no text');

export const newCatalogue = z.strictObject({ slug: catalogueSlug, name: catalogueName, currency });
export type NewCatalogue = z.output<typeof newCatalogue>;

export const catalogueChange = z.strictObject({ slug: catalogueSlug, name: catalogueName, currency, settings: catalogueSettings });
export type CatalogueChange = z.output<typeof catalogueChange>;

/** `Films 2024` → `films-2024`; empty where nothing of the name may stand in an address. */
export const slugOfName = (name: string): string =>
  name.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 64).replace(/-+$/, '');
