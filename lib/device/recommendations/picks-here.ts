// What new people choose from, in the server's order, as this device makes it.
import { orderFirstPicks } from '@/lib/services/recommendations/taste/first-picks';
import { picksPageSize } from '@/lib/services/recommendations/taste/page-sizes';
import type { FirstPicks } from '@/lib/services/recommendations/taste/schema';
import { viewOf } from './make-device-list';
import { loadCatalogueModel } from './open-artefact';

export async function picksHere(slug: string, from: number): Promise<FirstPicks> {
  const catalogue = await loadCatalogueModel(slug);
  const popularity = (id: string) => catalogue.model.popularity[catalogue.rows.get(id) ?? -1] ?? 0;
  const order = orderFirstPicks(catalogue.facts.items.filter(({ inStock }) => inStock !== false).map((item) => ({ ...item, popularity: popularity(item.id) })));
  const end = from + picksPageSize;
  return { items: order.slice(from, end).map((item) => viewOf(catalogue, item)), next: end < order.length ? end : null };
}
