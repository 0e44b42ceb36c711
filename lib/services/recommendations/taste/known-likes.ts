// What a person likes as For you shows it when it opens, and whether they are known well enough for a list of their own.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { ItemView } from '../schema';
import { itemViewOf, shownItem } from '../items/item-view';
import { ownShopper, type Asker } from '../shoppers/asker';

const mostShown = 60;

export interface KnownLikes {
  likes: { item: ItemView; event: { catalogue: string; item: string; kind: 'like'; key: string; at: string } }[];
  /** They have liked or bought something. */
  isKnown: boolean;
}

export async function readKnownLikes(asker: Asker | null, catalogue: Catalogue): Promise<KnownLikes> {
  if (!asker) return { likes: [], isKnown: false };
  const own = { catalogueId: catalogue.id, shopper: ownShopper(catalogue.id, asker) };
  const [opinions, bought] = await Promise.all([
    db.shopperEvent.findMany({ where: { ...own, kind: { in: ['like', 'dislike', 'hide'] } }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 4 * mostShown, include: { item: { select: shownItem } } }),
    db.shopperEvent.findFirst({ where: { ...own, kind: { in: ['purchase', 'rating'] } }, select: { id: true } }),
  ]);
  // The newest opinion of an item holds.
  const newest = new Map(opinions.toReversed().map((event) => [event.itemId, event]));
  const likes = [...newest.values()].filter(({ kind }) => kind === 'like').slice(-mostShown);
  return {
    likes: likes.map(({ key, at, item }) => ({
      item: itemViewOf(catalogue, item),
      event: { catalogue: catalogue.slug, item: item.externalId, kind: 'like', key, at: at.toISOString() },
    })),
    isKnown: likes.length > 0 || bought !== null,
  };
}
