'use client';
// The chat in the frame, and its talk with the page around it. While the page has it closed, it stays connected and counts, but reads nothing.
import { X } from 'lucide-react';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { ChatFrame } from '@/app/_components/chat/chat';
import { ChatContext, useOpenChat } from '@/app/_components/chat/use-chat';
import { Button } from '@/app/_components/ui/button';
import { ReportToHost } from './report-to-host';
import { useHost } from './use-host';
import { visitorOf } from './visitor';

interface WidgetChatProps {
  siteKey: string;
  /** Of the page around the frame. */
  origin: string;
  owner: string;
  name: string;
  colour: string;
  greeting: string | undefined;
  closeLabel: string;
}

export function WidgetChat({ siteKey, origin, owner, name, colour, greeting, closeLabel }: WidgetChatProps) {
  const locale = useLocale();
  const { shown, framed, tell } = useHost(origin);
  const chat = useOpenChat({ channel: 'widget', siteKey, owner, locale: locale === 'zh' ? 'zh' : 'en', getVisitorToken: () => visitorOf(tell) });
  const attentive = useMemo(() => (shown ? chat : { ...chat, tellRead: () => undefined }), [chat, shown]);
  return (
    <ChatContext value={attentive}>
      <ReportToHost shown={shown} tell={tell} />
      <ChatFrame
        compact
        name={name}
        themeColour={colour}
        greeting={greeting}
        actions={
          framed && (
            <Button variant="ghost" size="icon" className="order-last size-9" aria-label={closeLabel} onClick={() => tell({ trefoil: 'close' })}>
              <X aria-hidden />
            </Button>
          )
        }
      />
    </ChatContext>
  );
}
