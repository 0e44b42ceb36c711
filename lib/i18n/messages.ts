// The texts of the product: one file a namespace and language in `messages/`.
import type { Locale } from './locales';

export const namespaces = [
  'common', 'errors', 'shell', 'landing', 'models', 'labels', 'auth', 'account', 'people', 'audit', 'sentiment', 'feedback',
  'support', 'inbox', 'help', 'articles', 'teaching', 'widget', 'supportReports', 'supportSettings', 'transcript',
  'shop', 'recommendations', 'merchandising', 'experiments', 'catalogues', 'strip',
] as const;

export type Messages = Record<(typeof namespaces)[number], Record<string, unknown>>;

/** All namespaces of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const entries = await Promise.all(
    namespaces.map(async (namespace) => {
      const file = (await import(`../../messages/${locale}/${namespace}.json`)) as { default: Record<string, unknown> };
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(entries) as Messages;
}
