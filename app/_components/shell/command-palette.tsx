'use client';

import { Languages, Moon, Search, Sun } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { Command, CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList } from '../ui/command';
import { Dialog, DialogContent, DialogDescription, DialogTitle } from '../ui/dialog';
import { itemsFor } from './nav-items';
import { setLocale } from './set-locale';

/** Everything by name: opens with Ctrl+K or ⌘K. */
export function CommandPalette({ role }: { role: 'user' | 'marketing' | 'admin' | null }) {
  const t = useTranslations('shell');
  const router = useRouter();
  const locale = useLocale();
  const { setTheme } = useTheme();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((value) => !value);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const run = (work: () => void) => {
    setOpen(false);
    work();
  };
  const switchLanguage = () =>
    void setLocale(locale === 'zh' ? 'en' : 'zh').then(() => router.refresh());

  return (
    <>
      <Button variant="outline" size="sm" className="text-muted-foreground max-lg:size-8 max-lg:px-0" onClick={() => setOpen(true)} aria-label={t('palette.open')} aria-keyshortcuts="Control+K Meta+K">
        <Search aria-hidden />
        <span className="max-lg:hidden">{t('palette.search')}</span>
        <kbd className="rounded border bg-muted px-1.5 font-sans text-[0.6875rem] max-lg:hidden">Ctrl K</kbd>
      </Button>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogContent className="top-[20%] translate-y-0 gap-0 overflow-hidden p-0">
          <DialogTitle className="sr-only">{t('palette.open')}</DialogTitle>
          <DialogDescription className="sr-only">{t('palette.description')}</DialogDescription>
          <Command>
            <CommandInput placeholder={t('palette.placeholder')} />
            <CommandList>
              <CommandEmpty>{t('palette.nothing')}</CommandEmpty>
              <CommandGroup heading={t('palette.go')}>
                {itemsFor(role).map(({ key, href, icon: Icon }) => (
                  <CommandItem key={href} value={`${t(`nav.${key}`)} ${key}`} onSelect={() => run(() => router.push(href))}>
                    <Icon aria-hidden /> {t(`nav.${key}`)}
                  </CommandItem>
                ))}
              </CommandGroup>
              <CommandGroup heading={t('palette.settings')}>
                <CommandItem value={`${t('theme.light')} light`} onSelect={() => run(() => setTheme('light'))}><Sun aria-hidden /> {t('palette.light')}</CommandItem>
                <CommandItem value={`${t('theme.dark')} dark`} onSelect={() => run(() => setTheme('dark'))}><Moon aria-hidden /> {t('palette.dark')}</CommandItem>
                <CommandItem value="language 中文 English" onSelect={() => run(switchLanguage)}><Languages aria-hidden /> {locale === 'zh' ? 'English' : '中文'}</CommandItem>
              </CommandGroup>
            </CommandList>
          </Command>
        </DialogContent>
      </Dialog>
    </>
  );
}
