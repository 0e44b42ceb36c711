// Where a product's tile is. The address changes with what the tile is drawn from, so that what browsers keep for ever is never stale.
import { hashOf } from './seeded';

/** Raised when the drawing itself changes. */
const edition = 1;

/** @param slug of the catalogue */
export function tilePath(slug: string, { id, name, category }: { id: string; name: string; category: string }): string {
  return `/api/v1/shop/tiles/${slug}/${encodeURIComponent(id)}.svg?v=${edition}${hashOf(`${category}\n${name}`).toString(36)}`;
}
