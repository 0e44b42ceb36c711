import { expect, it } from 'vitest';
import { categoryHref } from './category-path';
import { readableName } from './readable-name';

it.each([
  ['WHITE HANGING HEART T-LIGHT HOLDER', 'White Hanging Heart T-Light Holder'],
  ["PAPER CHAIN KIT 50'S CHRISTMAS", "Paper Chain Kit 50's Christmas"],
  ['SET OF 3 CAKE TINS PANTRY DESIGN', 'Set of 3 Cake Tins Pantry Design'],
  ['LETTER "K" BLING KEY RING', 'Letter "K" Bling Key Ring'],
  ["CHILDREN'S SPACEBOY MUG", "Children's Spaceboy Mug"],
  ['SPACEBOY TV DINNER TRAY', 'Spaceboy TV Dinner Tray'],
  ['Toy Story (1995)', 'Toy Story (1995)'],
  ['iPhone case', 'iPhone case'],
  ['蕨叶马克杯', '蕨叶马克杯'],
  ['', ''],
])('reads %j as %j', (name, readable) => expect(readableName(name)).toBe(readable));

it('gives categories addresses, whatever their script', () => {
  expect(categoryHref('shop', 'Kitchen/Mugs and cups')).toBe('/shop/shop/c/kitchen/mugs-and-cups');
  expect(decodeURIComponent(categoryHref('shop', 'Küche & Bad/茶壶'))).toBe('/shop/shop/c/küche-bad/茶壶');
});
