// What a strip can be told, by its tag's attributes or by `trefoil.strip.show`.

export interface StripOptions {
  /** Public key of the catalogue; null: on our own pages, for a preview that nothing is recorded of. */
  key: string | null;
  /** Origin of the server. */
  server: string;
  /** Of a preview; otherwise the key says it. */
  catalogue?: string;
  placement: string;
  /** The shop's id of the item that the page is about. */
  item?: string;
  /** What lies in the basket, by the shop's ids. */
  basket?: string[];
  /** Only items of this category and those below it. */
  category?: string;
  count: number;
  /** Empty: our own words for the placement. */
  title: string;
  language: 'en' | 'zh';
  /** `auto`: the colours of the page around it. */
  theme: 'auto' | 'light' | 'dark';
  /** Address of an item's page where the catalogue names none, with `{id}` in it. */
  link?: string;
  /** What visitors do is told to the server; off: nothing is, and no token is kept. */
  events: boolean;
  /** A button on each card that tells the page. */
  add: boolean;
}

const usualCount = 12;
const mostCount = 30;

type Asked = Partial<Record<'key' | 'placement' | 'item' | 'basket' | 'category' | 'count' | 'title' | 'theme' | 'link' | 'events' | 'add', string | undefined>>;

/** @param data attributes of a tag, or the same by script */
export function readOptions(data: Asked, server: string, language: 'en' | 'zh'): StripOptions {
  const { key, placement, item, basket, category, count, title, theme, link, events, add } = data;
  const asked = Math.round(Number(count));
  return {
    key: key ?? '', server, language,
    placement: placement || (item ? 'similar' : 'for_you'),
    ...(item && { item }),
    ...(basket && { basket: basket.split(',').map((id) => id.trim()).filter(Boolean) }),
    ...(category && { category }),
    count: asked >= 1 ? Math.min(asked, mostCount) : usualCount,
    title: title ?? '',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    ...(link && { link }),
    events: events !== 'off',
    add: add === 'on',
  };
}
