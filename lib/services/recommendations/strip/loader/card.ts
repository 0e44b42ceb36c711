// One item: its picture, name and price, the whole of it a link.
import { make } from '@/lib/embed/make';
import type { ListedItem } from '../../schema';
import type { StripOptions } from './options';
import { safely } from './say';
import { texts } from './texts';

interface CardActs {
  /** True: the page goes there itself. */
  onClick: (event: MouseEvent) => void;
  onAdd: () => void;
}

export function createCard(item: ListedItem, options: StripOptions, { onClick, onAdd }: CardActs): HTMLLIElement {
  const t = texts[options.language];
  const link = make('a', { href: hrefOf(item, options) }, picture(item, options), make('span', { class: 'name', dir: 'auto' }, item.name), price(item, options));
  link.addEventListener('click', safely(onClick));
  // The middle button opens a tab and is a click, too.
  link.addEventListener('auxclick', safely((event: MouseEvent) => { if (event.button === 1) onClick(event); }));
  const card = make('li', {}, link);
  if (options.add && item.inStock) {
    const add = make('button', { type: 'button', class: 'add', 'aria-label': t.addName.replace('{name}', item.name) }, t.add);
    add.addEventListener('click', safely(onAdd));
    card.append(add);
  }
  return card;
}

/** The shop's own page; else the one that the tag says; else ours. */
function hrefOf({ id, href }: ListedItem, { link, server }: StripOptions): string {
  const ours = href.startsWith('/');
  if (ours && link) return link.replaceAll('{id}', encodeURIComponent(id));
  const address = new URL(href, server);
  // An item's address is data of the shop: no script hides in it.
  return /^https?:$/.test(address.protocol) ? address.href : '#';
}

function picture({ image, name }: ListedItem, { server }: StripOptions): HTMLElement {
  const img = make('img', { src: new URL(image, server).href, alt: '', loading: 'lazy', decoding: 'async', width: '184', height: '184' });
  const frame = make('span', { class: 'picture', 'aria-hidden': 'true' }, img);
  img.addEventListener('error', () => frame.replaceChildren(name.slice(0, 1)));
  return frame;
}

function price({ priceMinor, currency, inStock }: ListedItem, { language }: StripOptions): HTMLElement {
  const shown = make('span', { class: 'price' });
  if (priceMinor !== null && currency) {
    const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : document.documentElement.lang || 'en', { style: 'currency', currency });
    shown.append(format.format(priceMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)));
  }
  if (!inStock) shown.append(make('span', { class: 'out' }, `${shown.textContent ? ' · ' : ''}${texts[language].out}`));
  return shown;
}
