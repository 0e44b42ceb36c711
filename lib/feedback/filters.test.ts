// Addresses that people edit by hand.
import { describe, expect, it } from 'vitest';
import { filtersToSearch } from '@/lib/filters/filters-in';
import { ignoredFilters, readFilters } from './filters';

describe('an edited address', () => {
  it('keeps what makes sense and names what does not', () => {
    const search = { period: 'never', verdict: 'up', label: '', version: ['a', 'b'], from: '2026-02-30', page: '3', other: 'x' };
    expect(readFilters(search)).toEqual({ verdict: 'up' });
    expect(ignoredFilters(search)).toEqual(['period', 'from', 'version']);
  });

  it('leaves out a last day before the first', () => {
    const search = { from: '2026-11-20', to: '2026-11-01' };
    expect(readFilters(search)).toEqual({ from: '2026-11-20' });
    expect(ignoredFilters(search)).toEqual(['to']);
    expect(ignoredFilters({ from: '2026-11-20', to: '2026-11-20' })).toEqual([]);
  });

  it('reads back as it was written', () => {
    const filters = { from: '2026-11-01', text: '50% & more', commented: 'yes' } as const;
    expect(readFilters(Object.fromEntries(new URLSearchParams(filtersToSearch(filters))))).toEqual(filters);
  });
});
