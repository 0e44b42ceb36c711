'use client';

import { Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Button } from '../ui/button';

/** Shows the theme that is on. */
export function ThemeButton(props: ComponentProps<typeof Button>) {
  const t = useTranslations('shell');
  return (
    <Button variant="ghost" size="icon-sm" aria-label={t('theme.label')} {...props}>
      <Sun className="dark:hidden" aria-hidden />
      <Moon className="hidden dark:block" aria-hidden />
    </Button>
  );
}
