'use client';
// Where an agent writes: a reply to the customer, or a note among agents. A draft stays with its conversation.
import { Lock, Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import type { InboxDetail } from '@/lib/services/support/inbox/schema';
import { maxMessageLength } from '@/lib/services/support/schema';
import { openPlaceholders } from '@/lib/services/support/inbox/fill-placeholders';
import { useInbox } from '../_state/inbox-context';
import type { OpenConversation } from '../_state/open-conversation';
import { CannedList } from './canned-list';
import { useComposerEvents } from './composer-events';
import { SuggestionCard } from './suggestion-card';
import { useCanned } from './use-canned';
import { useDraft } from './use-draft';

const countFrom = maxMessageLength - 400;

export function Composer({ open, detail }: { open: OpenConversation; detail: InboxDetail }) {
  const t = useTranslations('inbox');
  const { me, actions } = useInbox();
  const { item } = detail;
  const ids = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [mode, setMode] = useState<'reply' | 'note'>('reply');
  const [text, setText] = useDraft(open.id, mode);
  const canned = useCanned({ detail, text, setText, field, enabled: mode === 'reply' });
  const theirs = item.state === 'person' && item.assignee !== null && item.assignee.id !== me.id;
  const blocked = mode === 'reply' && theirs;
  const left = maxMessageLength - text.trim().length;
  const missing = mode === 'reply' ? openPlaceholders(text) : [];

  useLayoutEffect(() => {
    const box = field.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [text, mode, blocked]);

  const write = (next: 'reply' | 'note') => {
    setMode(next);
    // The field of the other mode is drawn first.
    requestAnimationFrame(() => field.current?.focus());
  };
  useComposerEvents({ reply: () => write('reply'), note: () => write('note') });

  function send() {
    if (!text.trim() || left < 0 || blocked) return;
    open.send(mode === 'note' ? 'note' : 'text', text);
    setText('');
    if (mode === 'note') setMode('reply');
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // 229: what Safari says while an input method is composing.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (canned.onKeyDown(event)) return;
    if (event.key === 'Escape') return event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  }

  return (
    <div className="relative border-t bg-surface px-3 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-5">
      <div className="mx-auto max-w-3xl">
        {mode === 'reply' && !blocked && (
          <SuggestionCard open={open} detail={detail} onUse={(body) => { setText(body); write('reply'); }} onSend={(body) => open.send('text', body)} hidden={text !== ''} />
        )}
        <div role="group" aria-label={t('composer.mode')} className="mb-1.5 flex gap-1">
          {(['reply', 'note'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={mode === each} title={each === 'reply' ? 'r' : 'n'} onClick={() => write(each)} className="inline-flex h-8 items-center gap-1.5 rounded-md px-3 text-sm font-medium text-muted-foreground hover:text-foreground aria-pressed:bg-accent aria-pressed:text-accent-foreground">
              {each === 'note' && <Lock className="size-3.5" aria-hidden />} {t(`composer.${each}`)}
            </button>
          ))}
        </div>
        {blocked ? (
          <p className="flex flex-wrap items-center gap-3 rounded-lg border border-dashed px-4 py-3 text-sm">
            <span className="min-w-0 flex-1">{t('composer.theirs', { name: item.assignee?.name ?? t('agent') })}</span>
            <Button size="sm" variant="outline" onClick={actions.take}>{t('takeOver')}</Button>
          </p>
        ) : (
          <form
            onSubmit={(event) => { event.preventDefault(); send(); }}
            className={cn('relative flex items-end gap-2 rounded-xl border border-input bg-background py-1 pr-1 pl-3.5 has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-offset-1 has-[textarea:focus-visible]:outline-ring', mode === 'note' && 'border-dashed border-warning bg-warning/10', left < 0 && 'border-danger')}
          >
            {canned.shown && <CannedList id={`${ids}-canned`} canned={canned} />}
            <textarea
              ref={field}
              rows={1}
              dir="auto"
              value={text}
              aria-label={t(`composer.${mode}Label`)}
              aria-describedby={`${ids}-note`}
              aria-invalid={left < 0 || undefined}
              aria-autocomplete="list"
              {...(canned.shown && { 'aria-controls': `${ids}-canned`, 'aria-activedescendant': `${ids}-canned-${canned.active}` })}
              placeholder={t(mode === 'note' ? 'composer.notePlaceholder' : item.state === 'person' ? 'composer.replyPlaceholder' : item.state === 'resolved' ? 'composer.reopensPlaceholder' : 'composer.takesPlaceholder')}
              enterKeyHint="send"
              onChange={(event) => {
                setText(event.target.value);
                canned.follow();
                if (mode === 'reply' && event.target.value.trim()) open.tellTyping();
              }}
              onKeyDown={onKeyDown}
              className="max-h-48 min-h-9 flex-1 resize-none bg-transparent py-1.5 text-base leading-6 outline-none placeholder:text-muted-foreground md:text-[0.9375rem]"
            />
            <Button type="submit" size="icon" className="size-9" aria-label={t(mode === 'note' ? 'composer.save' : 'composer.send')} aria-disabled={!text.trim() || left < 0 || undefined}><Send aria-hidden /></Button>
          </form>
        )}
        <p id={`${ids}-note`} role="status" className="mt-1 min-h-4 text-xs text-muted-foreground">
          {left < 0 ? <span className="text-danger">{t('composer.tooLong', { count: -left })}</span> : text.length > countFrom ? t('composer.left', { count: left }) : missing.length > 0 ? <span className="text-warning">{t('composer.missing', { what: missing.join(' ') })}</span> : <span className="max-md:hidden">{t('composer.hint')}</span>}
        </p>
      </div>
    </div>
  );
}
