'use client';

import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import type { Role } from '@/lib/generated/prisma/enums';

const PaletteDialog = dynamic(() => import('./palette-dialog').then((module) => module.PaletteDialog), { ssr: false });

/** Everything by name: opens with Ctrl+K or ⌘K. */
export function CommandPalette({ role }: { role: Role | null }) {
  const t = useTranslations('shell');
  // Nothing is loaded before the first opening.
  const [state, setState] = useState<'never opened' | 'open' | 'closed'>('never opened');

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setState((before) => (before === 'open' ? 'closed' : 'open'));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <Button variant="outline" size="sm" className="text-muted-foreground max-xl:size-8 max-xl:px-0" onClick={() => setState('open')} aria-label={t('palette.open')} aria-keyshortcuts="Control+K Meta+K">
        <Search aria-hidden />
        <span className="max-xl:hidden">{t('palette.search')}</span>
        <kbd className="rounded border bg-muted px-1.5 font-sans text-[0.6875rem] max-xl:hidden">Ctrl K</kbd>
      </Button>
      {state !== 'never opened' && (
        <PaletteDialog role={role} open={state === 'open'} onOpenChange={(open) => setState(open ? 'open' : 'closed')} />
      )}
    </>
  );
}
