// The manifest beside an item model's file: what it was made of, how good it is, and lists by which any engine can be checked.
import { list, number, object, oneOf, optional, readForm, text, truth, whole, type Form, type Formed } from '../../core/form';
import { itemModelFormat } from './item-model-file';

const means = object({ recall: number(0, 1), ndcg: number(0, 1), coverage: number(0, 1), novelty: number(0), diversity: number(0, 1) });
const nullable = <Value>(form: Form<Value>): Form<Value | null> => (value, place) => (value === null ? null : form(value, place));
const priced = list(object({ at: number(0, 1), recall: number(0, 1), ndcg: number(0, 1), coverage: number(0, 1), novelty: number(0), diversity: number(0, 1) }));

export const itemManifest = object({
  format: oneOf(itemModelFormat),
  task: text(),
  version: text(),
  trainedAt: text(),
  dataSet: optional(object({ name: text(), licence: text(), credit: text(), url: text() })),
  file: object({ name: text(/^[\w.-]+$/), sha256: text(/^[0-9a-f]{64}$/), sizeBytes: whole(1) }),
  people: whole(),
  items: whole(),
  events: whole(),
  ranked: truth,
  /** On the window before the newest events: what choices were made by. */
  validation: object({ people: whole(), from: text(), until: text(), k: whole(1), plain: means, ranked: nullable(means) }),
  sliderPrices: nullable(object({ diversity: priced, novelty: priced, freshness: priced })),
  /** Ids of a profile, oldest first, and of the list that it gets, at the time `trainedUntil` with all events of one moment. */
  golden: list(object({ profile: list(text()), list: list(text()) })),
});
export type ItemManifest = Formed<typeof itemManifest>;

/** @throws FormError naming the field that is wrong */
export const readItemManifest = (value: unknown): ItemManifest => readForm(itemManifest, value, 'The manifest of the item model');
