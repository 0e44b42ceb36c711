'use client';
// The customer's chat, for the support page and for the frame on other sites. It fills the box that it is put into.
import { useLocale, useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { cn } from '@/app/_components/ui/cn';
import type { ChatOptions } from '@/lib/device/support/chat';
import { AwayNotice } from './away-notice';
import { ChatHeader } from './chat-header';
import { Composer } from './composer';
import { ConversationList } from './conversation-list';
import { MessageList } from './message-list';
import { ProblemNote } from './problem-note';
import { ResolvedPanel } from './resolved-panel';
import { themeColours } from './theme-colour';
import { ChatContext, useChat, useOpenChat } from './use-chat';
import { WaitingPanel } from './waiting-panel';

export interface ChatFrameProps {
  /** Name of the shop. */
  name?: string | undefined;
  /** First words of the assistant; the shop's own unless given. */
  greeting?: string | undefined;
  /** `#rrggbb`. */
  themeColour?: string | undefined;
  /** In a small frame: no outline, smaller spaces. */
  compact?: boolean;
  /** Questions that stand ready before the first message. */
  suggestions?: string[] | undefined;
  /** Beside the buttons of the header. */
  actions?: ReactNode;
  className?: string;
}

/** Opens a chat for what is inside: `ChatFrame`, and whatever wants to say something in it through `useChat`. */
export function ChatProvider(props: Omit<ChatOptions, 'locale'> & { children: ReactNode }) {
  const locale = useLocale() === 'zh' ? 'zh' : 'en';
  // Another person or language is another chat.
  return <OpenChat key={`${props.owner} ${locale}`} {...props} locale={locale} />;
}

function OpenChat({ children, ...options }: ChatOptions & { children: ReactNode }) {
  const chat = useOpenChat(options);
  return <ChatContext value={chat}>{children}</ChatContext>;
}

export function ChatFrame({ name, greeting, themeColour, compact = false, suggestions, actions, className }: ChatFrameProps) {
  const t = useTranslations('support');
  const { state, readiness } = useChat();
  const [listing, setListing] = useState(false);
  return (
    <section
      aria-label={t('label')}
      data-device={readiness.state}
      style={themeColours(themeColour)}
      className={cn('@container flex h-full min-h-0 flex-col overflow-hidden bg-surface', !compact && 'sm:rounded-2xl sm:border sm:shadow-[0_24px_60px_-32px] sm:shadow-primary/40', className)}
    >
      <ChatHeader name={name ?? t('name')} actions={actions} onList={() => setListing(true)} />
      <AwayNotice />
      {listing ? (
        <ConversationList onClose={() => setListing(false)} />
      ) : (
        <>
          <MessageList key={state.view} greeting={greeting ?? t('greeting')} suggestions={suggestions} />
          <WaitingPanel />
          <ResolvedPanel />
          <ProblemNote />
          <Composer />
        </>
      )}
    </section>
  );
}

/** Everything at once: a chat in its frame. */
export function Chat({ channel, siteKey, owner, getVisitorToken, ...frame }: Omit<ChatOptions, 'locale'> & ChatFrameProps) {
  return (
    <ChatProvider channel={channel} owner={owner} {...(siteKey && { siteKey })} {...(getVisitorToken && { getVisitorToken })}>
      <ChatFrame {...frame} />
    </ChatProvider>
  );
}
