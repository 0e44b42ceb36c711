// Which feedback is meant. The same filters lie in the address of the dashboard, the table and the export, so that a
// view can be linked to and an export holds what the table shows.
import { z } from 'zod';
import { RanOn, Service } from '@/lib/generated/prisma/enums';
import { feedbackReasons, verdicts } from './schema';

export const periods = ['7d', '30d', '90d', 'all'] as const;
export type Period = (typeof periods)[number];

const day = z.iso.date('is no date like 2026-11-23').refine((text) => text >= '2000' && text < '2100', 'is not of this century');
const short = z.string().trim().max(64);
const flag = z.enum(['yes', 'no']);

// Forms send a field that was left alone as an empty string.
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** Refuses what makes no sense: for the API. */
export const feedbackFilters = z.object({
  /** Ignored where `from` is given. */
  period: orNothing(z.enum(periods)),
  /** First day, in UTC. */
  from: orNothing(day),
  /** Last day, in UTC. */
  to: orNothing(day),
  service: orNothing(z.enum(Service)),
  version: orNothing(short),
  label: orNothing(short),
  topic: orNothing(short),
  verdict: orNothing(z.enum(verdicts)),
  ranOn: orNothing(z.enum(RanOn)),
  reason: orNothing(z.enum(feedbackReasons)),
  corrected: orNothing(flag),
  commented: orNothing(flag),
  /** Occurs in the judged text or in the comment. */
  text: orNothing(z.string().trim().max(200)),
});

export type FeedbackFilters = z.output<typeof feedbackFilters>;
export type FilterName = keyof FeedbackFilters;

const filterNames = Object.keys(feedbackFilters.shape) as FilterName[];

export type Search = Record<string, string | string[] | undefined>;

/** Takes what makes sense and leaves the rest out: for pages, whose addresses people edit. */
export function readFilters(search: Search): FeedbackFilters {
  const ignored = new Set<string>(ignoredFilters(search));
  const names = filterNames.filter((name) => !ignored.has(name));
  return feedbackFilters.parse(Object.fromEntries(names.map((name) => [name, search[name]])));
}

/** Filters in an address that make no sense, and the last day where it lies before the first. */
export function ignoredFilters(search: Search): FilterName[] {
  const refused = filterNames.filter((name) => !feedbackFilters.shape[name].safeParse(search[name]).success);
  const { from, to } = search;
  const backwards = from && to && !refused.includes('from') && !refused.includes('to') && from > to;
  return backwards ? [...refused, 'to'] : refused;
}

/** The filters as an address's search, without a question mark. */
export function filtersToSearch(filters: Partial<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value !== undefined && value !== '') search.set(name, String(value));
  return search.toString();
}
