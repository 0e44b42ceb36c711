import { describe, expect, it } from 'vitest';
import { either, fits, list, number, object, oneOf, optional, pair, readForm, text, truth, whole } from './form';

const recipe = object({
  name: text(/^[a-z]+$/),
  servings: whole(1),
  sweet: truth,
  course: oneOf('starter', 'main'),
  steps: list(object({ minutes: number(0, 60), note: optional(text()) }), 1),
  scale: either(number(), oneOf(null)),
  oven: pair(text(), number()),
});
const soup = { name: 'soup', servings: 4, sweet: false, course: 'starter', steps: [{ minutes: 20 }], scale: null, oven: ['top', 180] };

describe('a form', () => {
  it('gives the value back, without what it does not know', () => {
    expect(readForm(recipe, { ...soup, colour: 'red' }, 'recipe')).toEqual(soup);
  });

  it.each([
    [{ ...soup, name: 'Soup' }, /recipe\.name is not a text like/],
    [{ ...soup, servings: 0 }, /recipe\.servings is not a whole number from 1/],
    [{ ...soup, servings: 1.5 }, /recipe\.servings/],
    [{ ...soup, sweet: 'no' }, /recipe\.sweet is not true or false/],
    [{ ...soup, course: 'dessert' }, /recipe\.course is not one of starter, main/],
    [{ ...soup, steps: [] }, /recipe\.steps is not a list of 1 or more/],
    [{ ...soup, steps: [{ minutes: 20 }, { minutes: 61 }] }, /recipe\.steps\.1\.minutes is not a number from 0 to 60/],
    [{ ...soup, steps: [{ minutes: 20, note: 7 }] }, /recipe\.steps\.0\.note is not a text/],
    [{ ...soup, scale: 'half' }, /recipe\.scale/],
    [{ ...soup, oven: ['top'] }, /recipe\.oven is not a pair/],
    [[], /recipe is not an object/],
    [null, /recipe is not an object/],
  ])('names the place that is wrong: %#', (value, message) => {
    expect(() => readForm(recipe, value, 'recipe')).toThrow(message);
    expect(fits(recipe, value)).toBe(false);
  });
});
