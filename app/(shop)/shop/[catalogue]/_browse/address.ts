// Filters as they stand in an address.
import type { BrowseQuery } from '@/lib/services/recommendations/shop/schema';

export type SearchParams = Record<string, string | string[] | undefined>;

/** Only what differs from a fresh page. */
export function addressOf(path: string, { sort, stock, min, max, page }: BrowseQuery, q?: string): string {
  const query = new URLSearchParams({
    ...(q !== undefined && { q }),
    ...(sort !== 'best' && { sort }),
    ...(stock && { stock }),
    ...(min !== undefined && { min: String(min) }),
    ...(max !== undefined && { max: String(max) }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

export const hasFilters = ({ stock, min, max }: BrowseQuery): boolean => stock !== undefined || min !== undefined || max !== undefined;
