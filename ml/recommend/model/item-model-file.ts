// The file of an item model: a header as JSON that says where each array lies, then the arrays. Weights of the linear models are bytes with a
// scale for each row. Free of Node: the device reads it as well.
import { list, number, object, oneOf, optional, readForm, text, whole, type Formed } from '../../core/form';

export const itemModelFormat = 'trefoil-items/1';

const arrayTypes = ['int8', 'uint16', 'uint32', 'float32', 'float64'] as const;
export type ArrayType = (typeof arrayTypes)[number];

const arrayEntry = object({ name: text(), type: oneOf(...arrayTypes), length: whole(), /** First byte, counted from the end of the header. */ offset: whole() });

const share = number(0, 1);
const weight = number(0, 10);
export const storedBlend = object({
  ranker: weight, linear: weight, text: weight, trending: weight, popularity: weight, diversity: share, novelty: share, freshness: share,
});

export const itemModelHeader = object({
  format: oneOf(itemModelFormat),
  version: text(),
  items: list(text()),
  categories: list(text()),
  blend: storedBlend,
  trainedUntil: number(),
  /** Half-life of the profile, by linear model. */
  linear: list(object({ halfLifeDays: number(0) })),
  ranker: optional(object({ features: list(text()) })),
  arrays: list(arrayEntry),
});
export type ItemModelHeader = Formed<typeof itemModelHeader>;

/** The header's length in bytes stands first, in four bytes, the lowest first; arrays begin at multiples of 8. */
export const lengthBytes = 4;
export const alignment = 8;
export const aligned = (bytes: number) => Math.ceil(bytes / alignment) * alignment;

export const bytesOf: Record<ArrayType, number> = { int8: 1, uint16: 2, uint32: 4, float32: 4, float64: 8 };

/** @throws FormError naming the field that is wrong */
export const readHeader = (json: string): ItemModelHeader => readForm(itemModelHeader, JSON.parse(json), 'The item model');
