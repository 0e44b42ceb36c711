// Reads JSON of a known form and names the place that is wrong. The device's worker checks every file with it: zod, bundled, is 24 KB and
// would be a quarter of all that the worker may weigh.

/** Gives `value` in its form; what an object has beyond its fields is left out. @throws FormError naming the place */
export type Form<Value> = (value: unknown, place: string) => Value;
export type Formed<F> = F extends Form<infer Value> ? Value : never;

export class FormError extends Error {
  constructor(place: string, expected: string) {
    super(`${place} is not ${expected}`);
    this.name = 'FormError';
  }
}

/** @param name how messages name the whole */
export const readForm = <Value>(form: Form<Value>, value: unknown, name: string): Value => form(value, name);

/** Whether the value has the form, for those who need no reason. */
export function fits(form: Form<unknown>, value: unknown): boolean {
  try {
    form(value, '');
    return true;
  } catch (error) {
    if (error instanceof FormError) return false;
    throw error;
  }
}

export const text = (pattern?: RegExp): Form<string> => (value, place) => {
  if (typeof value !== 'string' || (pattern && !pattern.test(value))) throw new FormError(place, pattern ? `a text like ${pattern.source}` : 'a text');
  return value;
};

/** Finite; JSON knows no other. */
export const number = (from = -Infinity, to = Infinity): Form<number> => (value, place) => {
  if (typeof value !== 'number' || !(value >= from && value <= to)) throw new FormError(place, `a number from ${from} to ${to}`);
  return value;
};

export const whole = (from = 0): Form<number> => (value, place) => {
  if (!Number.isSafeInteger(value) || (value as number) < from) throw new FormError(place, `a whole number from ${from}`);
  return value as number;
};

export const truth: Form<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw new FormError(place, 'true or false');
  return value;
};

export const oneOf = <const Value extends string | null>(...values: readonly Value[]): Form<Value> => (value, place) => {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new FormError(place, `one of ${values.join(', ')}`);
  return found;
};

export const either = <A, B>(one: Form<A>, other: Form<B>): Form<A | B> => (value, place) => (fits(one, value) ? one(value, place) : other(value, place));

export const optional = <Value>(form: Form<Value>): Form<Value | undefined> => (value, place) => (value === undefined ? undefined : form(value, place));

export const list = <Value>(item: Form<Value>, least = 0, most = Infinity): Form<Value[]> => (value, place) => {
  if (!Array.isArray(value) || value.length < least) throw new FormError(place, least > 0 ? `a list of ${least} or more` : 'a list');
  if (value.length > most) throw new FormError(place, `a list of at most ${most}`);
  return value.map((one, index) => item(one, `${place}.${index}`));
};

export const pair = <A, B>(first: Form<A>, second: Form<B>): Form<[A, B]> => (value, place) => {
  if (!Array.isArray(value) || value.length !== 2) throw new FormError(place, 'a pair');
  return [first(value[0], `${place}.0`), second(value[1], `${place}.1`)];
};

type Fields = Record<string, Form<unknown>>;
type MayLack<F extends Fields> = { [Key in keyof F]: undefined extends Formed<F[Key]> ? Key : never }[keyof F];
type Filled<F extends Fields> = { [Key in Exclude<keyof F, MayLack<F>>]: Formed<F[Key]> } & { [Key in MayLack<F>]?: Formed<F[Key]> };

export const object = <F extends Fields>(fields: F): Form<{ [Key in keyof Filled<F>]: Filled<F>[Key] }> => (value, place) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FormError(place, 'an object');
  const filled: Record<string, unknown> = {};
  for (const [key, form] of Object.entries(fields)) {
    const field = form((value as Record<string, unknown>)[key], place ? `${place}.${key}` : key);
    if (field !== undefined) filled[key] = field;
  }
  return filled as { [Key in keyof Filled<F>]: Filled<F>[Key] };
};
