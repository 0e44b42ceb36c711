'use client';
// The sentence that says what happens with what somebody does here, and where to change it.
import { Lock, Smartphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useIsDeviceMode } from '@/lib/device/recommendations/taste-provider';

interface DataNoteProps {
  isSignedIn: boolean;
  tasteHref: string;
}

export function DataNote({ isSignedIn, tasteHref }: DataNoteProps) {
  const t = useTranslations('recommendations.data');
  const isDevice = useIsDeviceMode();
  const Icon = isDevice ? Smartphone : Lock;
  return (
    <p className="flex max-w-prose gap-2.5 text-sm text-muted-foreground">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {t(isDevice ? 'device' : isSignedIn ? 'account' : 'visitor')}{' '}
        <Link href={tasteHref} className="font-semibold text-primary underline-offset-4 hover:underline">{t('link')}</Link>
      </span>
    </p>
  );
}
