'use client';
// The chat and, beside it or in a sheet on smaller screens, what one may ask about.
import { PanelRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChatFrame, ChatProvider } from '@/app/_components/chat/chat';
import { useKeyboardInset } from '@/app/_components/chat/use-keyboard-inset';
import { Button } from '@/app/_components/ui/button';
import { Sheet, SheetContent, SheetHeader, SheetTitle, SheetTrigger } from '@/app/_components/ui/sheet';
import { chatBox, deskGrid } from './desk-layout';
import { SidePanel } from './side-panel';

const suggestions = ['one', 'two', 'four'] as const;

export function SupportDesk({ userId }: { userId: string | null }) {
  const t = useTranslations('support');
  const [open, setOpen] = useState(false);
  const box = useKeyboardInset<HTMLDivElement>();
  return (
    <ChatProvider channel="page" owner={userId ?? 'visitor'}>
      <div className={deskGrid}>
        <div ref={box} className={chatBox}>
          <ChatFrame
            suggestions={suggestions.map((key) => t(`panel.question.${key}`))}
            actions={
              <Sheet open={open} onOpenChange={setOpen}>
                <SheetTrigger asChild>
                  <Button variant="ghost" size="icon" className="size-9 lg:hidden" aria-label={t('panel.open')}><PanelRight aria-hidden /></Button>
                </SheetTrigger>
                <SheetContent aria-describedby={undefined}>
                  <SheetHeader><SheetTitle>{t('panel.open')}</SheetTitle></SheetHeader>
                  <SidePanel userId={userId} onSaid={() => setOpen(false)} />
                </SheetContent>
              </Sheet>
            }
          />
        </div>
        <aside aria-label={t('panel.open')} className="space-y-6 max-lg:hidden lg:h-[calc(100dvh-3.75rem-4rem-1px)] lg:min-h-120 lg:overflow-y-auto lg:pr-1">
          <header className="space-y-1.5">
            <p className="font-display text-3xl leading-tight font-bold" aria-hidden>{t('title')}</p>
            <p className="text-muted-foreground">{t('description')}</p>
          </header>
          <SidePanel userId={userId} />
        </aside>
      </div>
      <h1 className="sr-only">{t('title')}</h1>
    </ChatProvider>
  );
}
