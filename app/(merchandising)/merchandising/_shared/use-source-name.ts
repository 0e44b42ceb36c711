// What a source of recommendations is called; one that we do not know goes by its own name.
import { useTranslations } from 'next-intl';

export function useSourceName(): (source: string) => string {
  const t = useTranslations('merchandising.source');
  return (source) => (source !== 'other' && t.has(source) ? t(source as 'linear') : t('other', { name: source }));
}
