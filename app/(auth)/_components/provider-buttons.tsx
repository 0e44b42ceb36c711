'use client';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';

interface ProviderButtonsProps {
  providers: { id: string; name: string }[];
  next: string | null;
}

/** Sign-in through the providers that are configured. */
export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  const t = useTranslations('auth');
  if (providers.length === 0) return null;
  return (
    <div className="mt-6 grid gap-3">
      <p className="flex items-center gap-3 text-xs text-muted-foreground before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
        {t('or')}
      </p>
      {providers.map(({ id, name }) => (
        <Button key={id} variant="outline" onClick={() => void signIn(id, { callbackUrl: next ?? '/sentiment' })}>
          {t('continueWith', { provider: name })}
        </Button>
      ))}
    </div>
  );
}
