// next-intl asks here for the reader's language and messages: `?lang=` (through `proxy.ts`), cookie, Accept-Language.
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, localeCookie, preferredLocale, type Locale } from './locales';
import { loadMessages } from './messages';

export const langHeader = 'x-trefoil-lang';

async function readLocale(): Promise<Locale> {
  const asked = (await headers()).get(langHeader);
  if (isLocale(asked)) return asked;
  const kept = (await cookies()).get(localeCookie)?.value;
  return isLocale(kept) ? kept : preferredLocale((await headers()).get('accept-language'));
}

export default getRequestConfig(async () => {
  const locale = await readLocale();
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
