// Why an item stands in a list, in words.
import { useFormatter, useTranslations } from 'next-intl';
import type { Reason } from '@/lib/services/recommendations/schema';

export function useReason(): (reason: Reason) => string {
  const t = useTranslations('merchandising.reason');
  const format = useFormatter();
  return (reason) => {
    switch (reason.kind) {
      case 'because':
        return t('because', { items: format.list(reason.items.map(({ name, share }) => t('part', { name, share: format.number(share, { style: 'percent', maximumFractionDigits: 0 }) }))) });
      case 'similar_text':
        return t('similar_text', { items: format.list(reason.items.map(({ name }) => name)) });
      case 'recent':
        return t('recent', { at: format.dateTime(new Date(reason.at), { dateStyle: 'medium' }) });
      default:
        return t(reason.kind);
    }
  };
}
