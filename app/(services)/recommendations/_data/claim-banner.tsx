'use client';
// After signing in: whether what was liked before, as a visitor, shall belong to the account. Nothing moves without an answer.
import { Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { useTaste } from '@/lib/device/recommendations/taste-provider';
import { countVisitorsEvents, takeVisitorsEvents } from '@/lib/device/recommendations/visitors-events';
import { useFailureText } from './use-failure-text';

interface ClaimBannerProps {
  /** Events of the visitor that this browser was, on the server. */
  onServer: number;
}

export function ClaimBanner({ onServer }: ClaimBannerProps) {
  const t = useTranslations('recommendations.claim');
  const session = useTaste();
  const router = useRouter();
  const failureText = useFailureText();
  const [onDevice, setOnDevice] = useState(0);
  const [asking, setAsking] = useState(true);
  const [busy, setBusy] = useState(false);
  const count = onServer + onDevice;

  useEffect(() => {
    countVisitorsEvents().then(setOnDevice, () => undefined); // storage is forbidden: there are none
  }, []);

  async function answer(keep: boolean): Promise<void> {
    setBusy(true);
    try {
      if (onServer > 0) await session.api.claim(keep);
      if (onDevice > 0) await takeVisitorsEvents(session, keep);
      setAsking(false);
      toast.success(t(keep ? 'kept' : 'dropped', { count }));
      session.touch();
      router.refresh();
    } catch (error) {
      toast.error(failureText(error));
    } finally {
      setBusy(false);
    }
  }

  if (!asking || count === 0) return null;
  return (
    <Alert variant="info" role="region" aria-label={t('title', { count })}>
      <Sparkles aria-hidden />
      <AlertTitle>{t('title', { count })}</AlertTitle>
      <AlertDescription className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="min-w-0 flex-1 basis-64">{t('description')}</p>
        <span className="flex flex-wrap gap-2">
          <Button size="sm" disabled={busy} onClick={() => void answer(true)}>{t('keep')}</Button>
          <Button size="sm" variant="outline" disabled={busy} onClick={() => void answer(false)}>{t('drop')}</Button>
        </span>
      </AlertDescription>
    </Alert>
  );
}
