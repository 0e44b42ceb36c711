'use client';

import { Menu } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import type { Role } from '@/lib/generated/prisma/enums';

const MobileSheet = dynamic(() => import('./mobile-sheet').then((module) => module.MobileSheet), { ssr: false });

/** The navigation of small screens, loaded when it is first opened. */
export function MobileMenu({ role }: { role: Role | null }) {
  const t = useTranslations('shell');
  const [state, setState] = useState<'never opened' | 'open' | 'closed'>('never opened');
  return (
    <>
      <Button variant="ghost" size="icon-sm" className="xl:hidden" aria-label={t('menu')} aria-expanded={state === 'open'} onClick={() => setState('open')}>
        <Menu aria-hidden />
      </Button>
      {state !== 'never opened' && (
        <MobileSheet role={role} open={state === 'open'} onOpenChange={(open) => setState(open ? 'open' : 'closed')} />
      )}
    </>
  );
}
