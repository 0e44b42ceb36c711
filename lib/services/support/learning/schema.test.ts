import { describe, expect, it } from 'vitest';
import { intentName, nameOfTitle } from './schema';

describe('nameOfTitle', () => {
  it.each([['Gift wrapping', 'gift_wrapping'], ['  Café & crème! ', 'cafe_creme'], ['3 for 2', 'for_2']])('calls "%s" %s', (title, name) => {
    expect(nameOfTitle(title)).toBe(name);
  });

  it('has a name for every title, the same each time', () => {
    for (const title of ['婚礼礼物清单', '42', 'ö', 'x'.repeat(200), '🎁']) {
      expect(intentName.safeParse(nameOfTitle(title)).success).toBe(true);
      expect(nameOfTitle(title)).toBe(nameOfTitle(title));
    }
    expect(nameOfTitle('婚礼礼物清单')).not.toBe(nameOfTitle('电子发票抬头'));
    expect(nameOfTitle('  ')).toBe('');
  });
});
