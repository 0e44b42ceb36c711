// Filters that lie in an address, so that a view can be linked to and an export holds what it shows. Each page has a schema of its own; how an
// address is read is the same for all of them.
import { z } from 'zod';

export type Search = Record<string, string | string[] | undefined>;

/** A day as date fields write it. */
export const day = z.iso.date('is no date like 2026-11-23').refine((text) => text >= '2000' && text < '2100', 'is not of this century');

/** Forms send a field that was left alone as an empty string. */
export const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** First and last day, in UTC. */
export const ownDays = { from: orNothing(day), to: orNothing(day) };

/** How filters of `schema` are read out of an address. The schema itself refuses what makes no sense: it is for interfaces. */
export function filtersIn<Schema extends z.ZodObject>(schema: Schema) {
  type Name = keyof z.output<Schema> & string;
  const names = Object.keys(schema.shape) as Name[];

  /** Filters that make no sense, and the last day where it lies before the first. */
  function ignored(search: Search): Name[] {
    const refused = names.filter((name) => !(schema.shape[name] as z.ZodType).safeParse(search[name]).success);
    const { from, to } = search;
    const days = refused as string[];
    const backwards = from && to && !days.includes('from') && !days.includes('to') && from > to;
    return backwards ? [...refused, 'to' as Name] : refused;
  }

  /** Takes what makes sense and leaves the rest out: for pages, whose addresses people edit. */
  function read(search: Search): z.output<Schema> {
    const refused = new Set<string>(ignored(search));
    return schema.parse(Object.fromEntries(names.filter((name) => !refused.has(name)).map((name) => [name, search[name]])));
  }

  return { read, ignored };
}

/** The filters as an address's search, without a question mark. */
export function filtersToSearch(filters: Partial<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value !== undefined && value !== '') search.set(name, String(value));
  return search.toString();
}
