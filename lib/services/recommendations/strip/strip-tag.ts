// The line that goes into a page, from what somebody chose. Free of server code: the page that offers it changes it while one chooses. Pure.
import type { Placement } from '@/lib/generated/prisma/enums';

export interface StripChoice {
  key: string;
  placement: Placement;
  /** The shop's id of the item that the page is about. */
  item: string;
  /** Empty: as long as usual. */
  count: number | null;
  language: 'auto' | 'en' | 'zh';
  theme: 'auto' | 'light' | 'dark';
  /** A button on each card that tells the page. */
  add: boolean;
}

/** Placements whose lists are about one item. */
export const needsItem = (placement: Placement): boolean => placement === 'similar' || placement === 'goes_well_with';

/** @param origin of this server */
export function stripTag(origin: string, { key, placement, item, count, language, theme, add }: StripChoice): string {
  const attributes: [string, string][] = [
    ['src', `${origin}/strip.js`], ['data-key', key], ['data-placement', placement],
    ...(item && (needsItem(placement) || placement === 'because') ? [['data-item', item] as [string, string]] : []),
    ...(count === null ? [] : [['data-count', String(count)] as [string, string]]),
    ...(language === 'auto' ? [] : [['data-lang', language] as [string, string]]),
    ...(theme === 'auto' ? [] : [['data-theme', theme] as [string, string]]),
    ...(add ? [['data-add', 'on'] as [string, string]] : []),
  ];
  return `<script ${attributes.map(([name, value]) => `${name}="${escape(value)}"`).join(' ')} async></script>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
