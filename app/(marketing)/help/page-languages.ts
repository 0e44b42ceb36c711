// One address a page, and the same page in each language, for search engines.
import type { Metadata } from 'next';

export const pageLanguages = (path: string): NonNullable<Metadata['alternates']> => ({
  canonical: path,
  languages: { en: `${path}?lang=en`, 'zh-Hans': `${path}?lang=zh` },
});
