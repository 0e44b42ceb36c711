// How a list of answers is narrowed, sorted and paged. It lives in the address, so that a view can be linked to.
import { z } from 'zod';

export const resultSorts = ['newest', 'row', 'score', 'label', 'topic', 'text'] as const;
export type ResultSort = (typeof resultSorts)[number];
export const rowsPerPage = 25;

export const resultQuery = z.object({
  label: z.string().max(64).optional().catch(undefined),
  topic: z.string().max(64).optional().catch(undefined),
  search: z.string().trim().max(200).optional().catch(undefined),
  ranOn: z.enum(['server', 'browser']).optional().catch(undefined),
  sort: z.enum(resultSorts).default('newest').catch('newest'),
  direction: z.enum(['asc', 'desc']).default('desc').catch('desc'),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});

export type ResultQuery = z.output<typeof resultQuery>;

/** The query as an address's search, without what is default. */
export function queryToSearch(query: Partial<ResultQuery>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '' && !(name === 'page' && value === 1)) search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}
