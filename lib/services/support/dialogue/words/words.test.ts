// Both languages say everything, with the same values.
import { expect, it } from 'vitest';
import { en } from './en';
import { zh } from './zh';

const valuesOf = (words: Record<string, string>) => Object.entries(words).map(([key, text]) => [key, [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()]);

it('has the same entries, with the same values, none empty', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  expect(valuesOf(zh)).toEqual(valuesOf(en));
  expect([...Object.values(en), ...Object.values(zh)].filter((text) => text.trim() === '')).toEqual([]);
});
