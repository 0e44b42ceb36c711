'use client';

import { Languages } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '../ui/button';
import { setLocale } from './set-locale';

/** Switches between the two languages; the button is written in the other one. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const other = useLocale() === 'zh' ? 'en' : 'zh';
  const change = () =>
    startTransition(async () => {
      await setLocale(other);
      router.refresh();
    });
  return (
    <Button variant="ghost" size="sm" onClick={change} disabled={pending} aria-label={t('switchLanguage')}>
      <Languages aria-hidden />
      <span lang={other === 'zh' ? 'zh-Hans' : 'en'}>{other === 'zh' ? '中文' : 'EN'}</span>
    </Button>
  );
}
