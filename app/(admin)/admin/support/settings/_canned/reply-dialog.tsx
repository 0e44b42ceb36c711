'use client';
// One ready-made reply in both languages.
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from '@/app/_components/ui/dialog';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { Textarea } from '@/app/_components/ui/textarea';
import { cannedReplyInput, shortcut as shortcutSchema } from '@/lib/services/support/inbox/canned-reply-schema';
import { maxMessageLength } from '@/lib/services/support/schema';
import { useTold } from '../_form/use-told';
import { saveCannedReplyAction } from '../actions';
import type { ReplyTexts } from './group-replies';

interface ReplyDialogProps {
  reply: ReplyTexts;
  /** Its shortcut until now; null for a new one. */
  was: string | null;
  taken: string[];
  onClose: () => void;
}

const languages = { en: 'English', zh: '中文' } as const;

export function ReplyDialog({ reply, was, taken, onClose }: ReplyDialogProps) {
  const t = useTranslations('supportSettings.canned');
  const common = useTranslations('common');
  const told = useTold();
  const [value, setValue] = useState(reply);
  const [tried, setTried] = useState(false);
  const [pending, startTransition] = useTransition();
  const name = value.shortcut.trim().toLowerCase();
  const nameError = !shortcutSchema.safeParse(name).success ? t('badShortcut') : name !== was && taken.includes(name) ? t('takenShortcut') : undefined;
  const half = (['en', 'zh'] as const).filter((each) => (value.texts[each].title.trim() === '') !== (value.texts[each].body.trim() === ''));
  const nothing = (['en', 'zh'] as const).every((each) => value.texts[each].body.trim() === '');
  const setText = (each: 'en' | 'zh', change: Partial<ReplyTexts['texts']['en']>) => setValue({ ...value, texts: { ...value.texts, [each]: { ...value.texts[each], ...change } } });

  function save() {
    setTried(true);
    const input = cannedReplyInput.safeParse({ was, ...value });
    if (!input.success || nameError) return;
    startTransition(async () => {
      if (await told(saveCannedReplyAction(input.data), t('saved'))) onClose();
    });
  }

  const shownError = tried ? nameError : undefined;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-2xl">
        <DialogHeader>
          <DialogTitle>{was === null ? t('add') : t('edit', { shortcut: was })}</DialogTitle>
          <DialogDescription>{t.rich('placeholders', { name: () => <code className="font-mono">{'{name}'}</code>, order: () => <code className="font-mono">{'{order}'}</code> })}</DialogDescription>
        </DialogHeader>
        <form className="space-y-5" onSubmit={(event) => { event.preventDefault(); save(); }}>
          <FormField id="canned-shortcut" label={t('shortcut')} hint={t('shortcutNote')} error={shownError} className="max-w-xs">
            <div className="flex items-center gap-2">
              <span aria-hidden className="font-mono">/</span>
              <Input id="canned-shortcut" value={value.shortcut} maxLength={32} autoComplete="off" spellCheck={false} aria-invalid={Boolean(shownError) || undefined} aria-describedby={describedBy('canned-shortcut', { hint: true, error: shownError })} onChange={(event) => setValue({ ...value, shortcut: event.target.value })} />
            </div>
          </FormField>
          <div className="grid gap-5 sm:grid-cols-2">
            {(['en', 'zh'] as const).map((each) => (
              <fieldset key={each} className="min-w-0 space-y-3">
                <legend className="text-sm font-semibold">{languages[each]}</legend>
                <FormField id={`canned-title-${each}`} label={t('name')} error={tried && half.includes(each) && t('half')}>
                  <Input id={`canned-title-${each}`} lang={each} maxLength={80} value={value.texts[each].title} aria-describedby={describedBy(`canned-title-${each}`, { error: tried && half.includes(each) })} onChange={(event) => setText(each, { title: event.target.value })} />
                </FormField>
                <FormField id={`canned-body-${each}`} label={t('text')}>
                  <Textarea id={`canned-body-${each}`} lang={each} rows={7} maxLength={maxMessageLength} value={value.texts[each].body} onChange={(event) => setText(each, { body: event.target.value })} />
                </FormField>
              </fieldset>
            ))}
          </div>
          {tried && nothing && <p role="alert" className="text-sm font-medium text-danger">{t('nothing')}</p>}
          <DialogFooter>
            <Button variant="ghost" onClick={onClose}>{common('cancel')}</Button>
            <Button type="submit" disabled={pending}>{common('save')}</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
