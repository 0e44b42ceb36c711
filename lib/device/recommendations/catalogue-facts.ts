// What a device must know of a catalogue beside its model: only what anybody may see in the shop.
import type { EventWeights } from '@/lib/services/recommendations/taste/taste-of-events';
import { list, number, object, optional, text, truth, type Form } from '../../../ml/core/form';

export interface ItemFacts {
  id: string;
  name: string;
  category: string;
  priceMinor?: number | undefined;
  /** Left out: yes. */
  inStock?: boolean | undefined;
  /** Its own page and picture, where the shop names them. */
  href?: string | undefined;
  image?: string | undefined;
}

export interface CatalogueFacts {
  slug: string;
  name: string;
  currency: string | null;
  eventWeights: EventWeights;
  /** Categories of which nobody buys the same thing twice. */
  onceCategories: string[];
  items: ItemFacts[];
}

const item: Form<ItemFacts> = object({
  id: text(), name: text(), category: text(), priceMinor: optional(number(0)), inStock: optional(truth), href: optional(text()), image: optional(text()),
});

export const catalogueFacts: Form<CatalogueFacts> = object({
  slug: text(),
  name: text(),
  currency: (value, place) => (value === null ? null : text(/^[A-Z]{3}$/)(value, place)),
  eventWeights: object({ view: number(), basket: number(), purchase: number(), like: number(), dislike: number(), hide: number(), rating: number() }),
  onceCategories: list(text()),
  items: list(item),
});
