'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Button } from '../ui/button';

/** The first letter of the person's name; opens their menu. */
export function AccountButton({ name, ...props }: { name: string } & ComponentProps<typeof Button>) {
  const t = useTranslations('shell');
  return (
    <Button variant="ghost" size="icon-sm" className="rounded-full bg-accent text-accent-foreground" aria-label={t('accountMenu', { name })} {...props}>
      <span aria-hidden>{Array.from(name)[0]?.toUpperCase()}</span>
    </Button>
  );
}
