// The text as one of its companies sees it.
import { expect, it } from 'vitest';
import { markEntity } from './mark-entity';

const text = 'Acme gains as Globex falls; Acme at a record';
const acme = [{ start: 0, end: 4 }, { start: 28, end: 32 }];
const globex = [{ start: 14, end: 20 }];
const ranges = (asked: 'acme' | 'globex') => [
  ...globex.map((place) => ({ ...place, asked: asked === 'globex' })),
  ...acme.map((place) => ({ ...place, asked: asked === 'acme' })),
];

it('puts the same words for every place of the company asked about, and others for the others', () => {
  expect(markEntity(text, ranges('acme'))).toBe('this company gains as another company falls; this company at a record');
  expect(markEntity(text, ranges('globex'))).toBe('another company gains as this company falls; another company at a record');
  expect(markEntity(text, [])).toBe(text);
});
