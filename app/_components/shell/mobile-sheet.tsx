'use client';

import { useTranslations } from 'next-intl';
import { Sheet, SheetContent, SheetDescription, SheetHeader, SheetTitle } from '../ui/sheet';
import { itemsFor } from './nav-items';
import { NavLinks } from './nav-links';
import type { Role } from '@/lib/generated/prisma/enums';

interface MobileSheetProps {
  role: Role | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function MobileSheet({ role, open, onOpenChange }: MobileSheetProps) {
  const t = useTranslations('shell');
  return (
    <Sheet open={open} onOpenChange={onOpenChange}>
      <SheetContent side="left">
        <SheetHeader>
          <SheetTitle>Trefoil</SheetTitle>
          <SheetDescription>{t('menuDescription')}</SheetDescription>
        </SheetHeader>
        <nav aria-label={t('navigation')}>
          <NavLinks items={itemsFor(role)} vertical onFollow={() => onOpenChange(false)} />
        </nav>
      </SheetContent>
    </Sheet>
  );
}
