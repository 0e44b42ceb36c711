import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { TrefoilMark } from '../brand/trefoil-mark';

export async function SiteFooter() {
  const t = await getTranslations('shell');
  return (
    <footer className="mt-16 border-t">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-8 text-sm text-muted-foreground sm:px-6">
        <span className="flex items-center gap-2">
          <TrefoilMark className="size-5 text-primary" /> {t('footer')}
        </span>
        <Link className="underline-offset-4 hover:underline" href="/models">
          {t('nav.models')}
        </Link>
        <Link className="underline-offset-4 hover:underline" href="/help">
          {t('help')}
        </Link>
        <span>Apache-2.0</span>
      </div>
    </footer>
  );
}
