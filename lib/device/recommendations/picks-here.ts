// What new people choose from, in the server's order, as this device makes it.
import { orderFirstPicks } from '@/lib/services/recommendations/taste/first-picks';
import { picksPageSize } from '@/lib/services/recommendations/taste/page-sizes';
import type { FirstPicks } from '@/lib/services/recommendations/taste/schema';
import { oncePer } from '../../../ml/core/once-per';
import { viewOf, type DeviceCatalogue } from './make-device-list';
import type { ItemFacts } from './catalogue-facts';

export function picksHere(catalogue: DeviceCatalogue, from: number): FirstPicks {
  const order = orderOf(catalogue);
  const end = from + picksPageSize;
  return { items: order.slice(from, end).map((item) => viewOf(catalogue, item)), next: end < order.length ? end : null };
}

const orderOf = oncePer(({ facts, model, rows }: DeviceCatalogue): ItemFacts[] => {
  const popularity = (id: string) => model.popularity[rows.get(id) ?? -1] ?? 0;
  return orderFirstPicks(facts.items.filter(({ inStock }) => inStock !== false).map((item) => ({ ...item, popularity: popularity(item.id) })));
});
