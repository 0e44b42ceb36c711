'use client';

import { Languages, Moon, Sun } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { Command, CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList } from '../ui/command';
import { Dialog, DialogContent, DialogDescription, DialogTitle } from '../ui/dialog';
import { itemsFor } from './nav-items';
import { setLocale } from './set-locale';
import type { Role } from '@/lib/generated/prisma/enums';

interface PaletteDialogProps {
  role: Role | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The palette itself; a file of its own, so that pages load it only when it is opened. */
export function PaletteDialog({ role, open, onOpenChange }: PaletteDialogProps) {
  const t = useTranslations('shell');
  const router = useRouter();
  const locale = useLocale();
  const { setTheme } = useTheme();
  const run = (work: () => void) => {
    onOpenChange(false);
    work();
  };
  const switchLanguage = () => void setLocale(locale === 'zh' ? 'en' : 'zh').then(() => router.refresh());

  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
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
  );
}
