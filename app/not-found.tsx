import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { TrefoilMark } from './_components/brand/trefoil-mark';
import { Button } from './_components/ui/button';

export default async function NotFound() {
  const t = await getTranslations('shell');
  return (
    <main id="content" className="mx-auto grid min-h-[80dvh] max-w-lg place-content-center justify-items-center gap-4 px-6 text-center">
      <TrefoilMark className="size-16 rotate-[150deg] text-primary" />
      <h1 className="text-3xl font-bold">{t('notFound.title')}</h1>
      <p className="text-muted-foreground">{t('notFound.description')}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <Button asChild>
          <Link href="/">{t('notFound.home')}</Link>
        </Button>
        <Button asChild variant="outline">
          <Link href="/sentiment">{t('nav.sentiment')}</Link>
        </Button>
      </div>
    </main>
  );
}
