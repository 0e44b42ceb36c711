// Why something stands in a list, in one line.
import { useFormatter, useTranslations } from 'next-intl';
import type { Reason } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';

export function useReasonText(): (reason: Reason) => string {
  const t = useTranslations('shop.reason');
  const format = useFormatter();
  return (reason) => {
    switch (reason.kind) {
      case 'because': {
        const [first] = reason.items;
        return first ? t('because', { name: readableName(first.name), share: format.number(first.share, { style: 'percent', maximumFractionDigits: 0 }) }) : t('popular');
      }
      case 'similar_text':
        return reason.items[0] ? t('similar', { name: readableName(reason.items[0].name) }) : t('popular');
      case 'recent':
        return t('recent', { when: format.relativeTime(new Date(reason.at)) });
      default:
        return t(reason.kind);
    }
  };
}
