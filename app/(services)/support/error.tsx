'use client';
// The chat failed while it was drawn. What was said is on the server or kept in this browser.
import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';

/** `support` itself may not be there: these words are among those that every page has. */
export default function SupportError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('shell.failure');
  return (
    <div role="alert" className="mx-auto grid max-w-lg justify-items-center gap-4 py-16 text-center">
      <h1 className="text-2xl font-bold">{t('title')}</h1>
      <p className="text-muted-foreground">{t('description')}</p>
      {error.digest && <p className="text-sm text-muted-foreground">{t('digest', { digest: error.digest })}</p>}
      <Button onClick={reset}><RotateCcw aria-hidden /> {t('retry')}</Button>
    </div>
  );
}
