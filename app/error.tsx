'use client';

import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from './_components/ui/button';

/** Shown when a page fails. The digest is what an admin finds in the log. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('shell');
  return (
    <main id="content" className="mx-auto grid min-h-[70dvh] max-w-lg place-content-center justify-items-center gap-4 px-6 text-center">
      <h1 className="text-3xl font-bold">{t('failure.title')}</h1>
      <p className="text-muted-foreground">{t('failure.description')}</p>
      {error.digest && <p className="text-sm text-muted-foreground">{t('failure.digest', { digest: error.digest })}</p>}
      <Button onClick={reset}>
        <RotateCcw aria-hidden /> {t('failure.retry')}
      </Button>
    </main>
  );
}
