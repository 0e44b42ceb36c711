// The outermost layout: language, theme, fonts, and the messages that client components translate with.
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { env } from '@/lib/env';
import { ClientMessages } from './_components/client-messages';
import { Providers } from './_components/providers';
import { headingFont, textFont } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('landing');
  return {
    metadataBase: new URL(env().NEXTAUTH_URL),
    title: { default: `Trefoil · ${t('metaTitle')}`, template: '%s · Trefoil' },
    description: t('metaDescription'),
    applicationName: 'Trefoil',
    openGraph: { siteName: 'Trefoil', type: 'website', title: `Trefoil · ${t('metaTitle')}`, description: t('metaDescription') },
    twitter: { card: 'summary_large_image' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8fbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1814' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t, requestHeaders] = await Promise.all([getLocale(), getTranslations('shell'), headers()]);
  return (
    <html lang={locale === 'zh' ? 'zh-Hans' : 'en'} className={`${headingFont.variable} ${textFont.variable}`} suppressHydrationWarning>
      <body className="min-h-dvh">
        <a href="#content" className="sr-only z-50 rounded-md bg-primary px-4 py-2 text-primary-foreground focus:not-sr-only focus:fixed focus:top-3 focus:left-3">
          {t('skip')}
        </a>
        <ClientMessages>
          <Providers nonce={requestHeaders.get('x-nonce') ?? undefined} scheme={requestHeaders.get('x-trefoil-scheme') ?? undefined}>{children}</Providers>
        </ClientMessages>
      </body>
    </html>
  );
}
