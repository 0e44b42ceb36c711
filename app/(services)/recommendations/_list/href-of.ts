// Where an entry of a list leads: its page, which is told the list that led there. Pages of other shops are left as they are.
import type { ItemView } from '@/lib/services/recommendations/schema';

export const hrefOf = ({ href }: Pick<ItemView, 'href'>, listId: string) =>
  listId && href.startsWith('/shop/') ? `${href}?list=${encodeURIComponent(listId)}` : href;
