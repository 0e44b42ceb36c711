'use client';
// After signing in: what lies in the basket that one filled as a visitor. Nothing moves without an answer.
import { ShoppingBasket } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from 'sonner';
import { useFailureText } from '@/app/_components/chat/use-failure-text';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { useTaste } from '@/lib/device/recommendations/taste-provider';

/** @param count different things in it */
export function BasketClaim({ count }: { count: number }) {
  const t = useTranslations('shop.basket.claim');
  const session = useTaste();
  const router = useRouter();
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);

  async function take(): Promise<void> {
    setBusy(true);
    try {
      await session.api.claim(true);
      session.touch();
      router.refresh();
    } catch (error) {
      toast.error(failureText(error));
      setBusy(false);
    }
  }

  return (
    <Alert variant="info" role="region" aria-label={t('title', { count })}>
      <ShoppingBasket aria-hidden />
      <AlertTitle>{t('title', { count })}</AlertTitle>
      <AlertDescription className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="min-w-0 flex-1 basis-64">{t('description')}</p>
        <Button size="sm" aria-disabled={busy || undefined} aria-busy={busy} onClick={() => !busy && void take()}>{t('take')}</Button>
      </AlertDescription>
    </Alert>
  );
}
