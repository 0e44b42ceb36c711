'use client';

import { Menu } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { Sheet, SheetContent, SheetDescription, SheetHeader, SheetTitle, SheetTrigger } from '../ui/sheet';
import { itemsFor } from './nav-items';
import { NavLinks } from './nav-links';

/** The navigation of small screens. */
export function MobileMenu({ role }: { role: 'user' | 'marketing' | 'admin' | null }) {
  const t = useTranslations('shell');
  const [open, setOpen] = useState(false);
  return (
    <Sheet open={open} onOpenChange={setOpen}>
      <SheetTrigger asChild>
        <Button variant="ghost" size="icon-sm" className="lg:hidden" aria-label={t('menu')}>
          <Menu aria-hidden />
        </Button>
      </SheetTrigger>
      <SheetContent side="left">
        <SheetHeader>
          <SheetTitle>Trefoil</SheetTitle>
          <SheetDescription>{t('menuDescription')}</SheetDescription>
        </SheetHeader>
        <nav aria-label={t('navigation')}>
          <NavLinks items={itemsFor(role)} vertical onFollow={() => setOpen(false)} />
        </nav>
      </SheetContent>
    </Sheet>
  );
}
