// Search over the demo shop's own 3,800 products: right words, beginnings, slips, other spellings, Chinese categories.
import { describe, expect, it } from 'vitest';
import catalogue from '@/ml/tasks/items/catalogue.json';
import { ProductIndex } from './product-index';

const chinese: Record<string, string> = { 'Lighting/Candles': '蜡烛', 'Kitchen/Mugs and cups': '马克杯和杯子' };
const index = new ProductIndex(catalogue.map(({ id, name, category, buyers }) => ({ id, name, category: `${category} ${chinese[category] ?? ''}`, popularity: buyers, inStock: true })));
const found = (query: string, count = 5) => index.search(query).rows.slice(0, count).map((row) => catalogue[row]!.name);
const categoriesOf = (query: string) => index.search(query).rows.slice(0, 5).map((row) => catalogue[row]!.category);

describe('product search', () => {
  it('finds what holds every word, bestsellers first', () => {
    expect(found('red retrospot jumbo bag', 1)).toEqual(['JUMBO BAG RED RETROSPOT']);
    for (const name of found('regency teacup')) expect(name).toMatch(/REGENCY/);
  });

  it.each([
    ['retropsot bag', /RETROSPOT.*BAG|BAG.*RETROSPOT/], ['lantren', /LANTERN/], ['unbrella', /UMBRELLA/], ['umbrela', /UMBRELLA/], ['unbrela', /UMBRELLA/], ['chocolat candel', /CHOC.*CANDLE|CANDLE.*CHOC/], ['alrm clock bakelite', /ALARM CLOCK BAKELIKE/],
    ['neckalce', /NECKLAC/], ['xmas', /XMAS|CHRISTMAS/], ['cake stand', /CAKE ?STAND/], ['cakestand', /CAKE ?STAND/], ['tlight holder', /T-LIGHT HOLDER/], ['t light holder', /T-LIGHT HOLDER/],
  ])('forgives %j', (query, name) => {
    const names = found(query);
    expect(names.length).toBeGreaterThan(0);
    for (const each of names.slice(0, 2)) expect(each).toMatch(name);
  });

  it('says what it searched for instead', () => {
    expect(index.search('red lantren').corrected).toBe('red lantern');
    expect(index.search('red lantern').corrected).toBeNull();
  });

  it('finds words that are only begun, while typing', () => {
    expect(found('umbr').every((name) => /UMBR/.test(name))).toBe(true);
    expect(found('pink pais')[0]).toMatch(/PAISLEY/);
  });

  it('finds by stock code and by Chinese category', () => {
    expect(found('85123A', 1)).toEqual([catalogue.find(({ id }) => id === '85123A')!.name]);
    expect(categoriesOf('蜡烛').every((category) => category === 'Lighting/Candles')).toBe(true);
    expect(categoriesOf('杯子').every((category) => category === 'Kitchen/Mugs and cups')).toBe(true);
  });

  it('finds nothing for nothing and for nonsense', () => {
    for (const query of ['', ' ', 'of the', '!!!', 'qqqqzzzz', 'zx', '%_\\', '\ud800']) expect(found(query)).toEqual([]);
  });
});
