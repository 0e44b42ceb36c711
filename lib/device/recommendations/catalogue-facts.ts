// What a device must know of a catalogue beside its model: only what anybody may see in the shop.
import type { EventWeights } from '@/lib/services/recommendations/taste/taste-of-events';
import { FormError, list, number, object, optional, text, type Form } from '../../../ml/core/form';

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
  /** The best rating that can be given; left out: 5. */
  ratingScale?: number | undefined;
  /** Categories of which nobody buys the same thing twice. */
  onceCategories: string[];
  items: ItemFacts[];
}

const required = ['id', 'name', 'category'] as const;
const types = { priceMinor: 'number', inStock: 'boolean', href: 'string', image: 'string' } as const;

/** Thousands of items, in front of somebody who waits: names of places are made for what is wrong alone. */
const items: Form<ItemFacts[]> = (value, place) => {
  if (!Array.isArray(value)) throw new FormError(place, 'a list');
  value.forEach((item: Record<string, unknown>, index) => {
    const wrong = required.find((field) => typeof item[field] !== 'string')
      ?? Object.entries(types).find(([field, type]) => item[field] !== undefined && typeof item[field] !== type)?.[0];
    if (wrong) throw new FormError(`${place}.${index}.${wrong}`, 'of its form');
  });
  return value as ItemFacts[];
};

export const catalogueFacts: Form<CatalogueFacts> = object({
  slug: text(),
  name: text(),
  currency: (value, place) => (value === null ? null : text(/^[A-Z]{3}$/)(value, place)),
  eventWeights: object({ view: number(), basket: number(), purchase: number(), like: number(), dislike: number(), hide: number(), rating: number() }),
  ratingScale: optional(number(1)),
  onceCategories: list(text()),
  items,
});
