// The size of a file in words.
import { useFormatter, useTranslations } from 'next-intl';

const kilobyte = 1024;

/** @returns 7,560,928 as 7.2 MB */
export function useFileSize(): (bytes: number) => string {
  const t = useTranslations('catalogues.imports');
  const format = useFormatter();
  return (bytes) =>
    bytes < kilobyte ** 2
      ? t('sizeSmall', { size: format.number(bytes / kilobyte, { maximumFractionDigits: 1 }) })
      : t('size', { size: format.number(bytes / kilobyte ** 2, { maximumFractionDigits: 1 }) });
}
