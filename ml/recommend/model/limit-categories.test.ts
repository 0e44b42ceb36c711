import { expect, it } from 'vitest';
import { limitCategories } from './limit-categories';

it('leaves as many categories as there is room for, the most common ones, and counts the others as none', () => {
  const paths = ['a', 'b', 'b', 'c', 'c', 'c', '', 'd', 'd'];
  expect(limitCategories(paths, 5)).toEqual(paths);
  expect(limitCategories(paths, 3)).toEqual(['', 'b', 'b', 'c', 'c', 'c', '', '', '']);
  expect(new Set(limitCategories(paths.filter(Boolean), 3)).size).toBe(3);
});
