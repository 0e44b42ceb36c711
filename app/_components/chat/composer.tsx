'use client';
// Where one writes. Enter sends, unless an input method is still composing; files are refused with a reason, and nothing typed is lost.
import { ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useLayoutEffect, useRef, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { useChat } from './use-chat';

/** `maxMessageLength` of the schema, which would bring all of zod along; a test holds them together. */
export const longestMessage = 4000;
const countFrom = longestMessage - 400;

export function Composer() {
  const t = useTranslations('support.composer');
  const { chat, state } = useChat();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const [dragging, setDragging] = useState(false);
  const left = longestMessage - text.trim().length;
  const { conversation } = state;

  useLayoutEffect(() => {
    const box = field.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [text]);

  function send() {
    if (!text.trim() || left < 0) return;
    chat.say(text);
    setText('');
    setRefused(false);
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    // 229: what Safari says while an input method is composing.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  }

  function onPaste(event: ClipboardEvent) {
    const { files, types } = event.clipboardData;
    if (files.length === 0) return;
    setRefused(true);
    // A table copied from an office program comes as a picture too: its text is taken.
    if (!types.includes('text/plain')) event.preventDefault();
  }

  const drag = (isOver: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(isOver);
    if (event.type === 'drop') setRefused(true);
  };

  const placeholder = conversation?.state === 'resolved' ? t('placeholderResolved') : conversation?.person ? t('placeholderPerson', { name: conversation.person }) : t('placeholder');
  return (
    <form
      className="relative border-t bg-surface px-3 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={drag(false)}
    >
      <div className={cn('mx-auto flex max-w-3xl items-end gap-2 rounded-[1.375rem] border border-input bg-background py-1 pr-1 pl-4 has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-offset-1 has-[textarea:focus-visible]:outline-ring', left < 0 && 'border-danger')}>
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={t('label')}
          aria-describedby={`${id}-hint ${id}-note`}
          aria-invalid={left < 0 || undefined}
          placeholder={placeholder}
          enterKeyHint="send"
          onChange={(event) => {
            setText(event.target.value);
            setRefused(false);
            chat.tellTyping();
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          className="max-h-40 min-h-9 flex-1 resize-none bg-transparent py-1.5 text-base leading-6 outline-none placeholder:text-muted-foreground md:text-[0.9375rem]"
        />
        <Button type="submit" size="icon" className="size-9 rounded-full" aria-label={t('send')} aria-disabled={!text.trim() || left < 0 || undefined}>
          <ArrowUp aria-hidden />
        </Button>
      </div>
      <p id={`${id}-hint`} className="sr-only">{t('hint')}</p>
      <p id={`${id}-note`} role="status" className="mx-auto max-w-3xl px-4 text-xs text-muted-foreground [&:not(:empty)]:pt-1.5">
        {refused && t('noFiles')}
        {!refused && left < 0 && <span className="text-danger">{t('tooLong', { count: -left })}</span>}
        {!refused && left >= 0 && text.length > countFrom && t('left', { count: left })}
      </p>
      {dragging && (
        <div aria-hidden className="pointer-events-none absolute inset-2 grid place-content-center rounded-xl border-2 border-dashed border-warning bg-surface text-sm font-medium">{t('dropHere')}</div>
      )}
    </form>
  );
}
