// Headlines in SEntFiN's form, written for this test: quotes of both kinds, names within names, entities that are not there.
import { expect, it } from 'vitest';
import { entityRows } from './entity-rows';

const csv = [
  'S No.,Title,Decisions,Words',
  `1,"Acme up, Acme Steel down","{'Acme': 'positive', 'Acme Steel': 'negative'}",5`,
  `2,"O'Hara Foods flat","{""O'Hara Foods"": 'neutral'}",3`,
  `3,"Banks rally","{'Northwind': 'positive'}",2`,
  `4,"GLOBEX to list in May","{'Globex': 'neutral', 'Nowhere': 'negative'}",5`,
].join('\n');

it('gives one row for each entity that stands in its headline', () => {
  expect(entityRows(csv).map(({ text, label }) => [text, label])).toEqual([
    ['this company up, another company down', 'bullish'],
    ['another company up, this company down', 'bearish'],
    ['this company flat', 'neutral'],
    ['this company to list in May', 'neutral'],
  ]);
});
