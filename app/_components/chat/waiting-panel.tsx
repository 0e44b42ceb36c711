'use client';
// While a person is awaited: the place in the queue, whether anyone is there, and an address for an answer by e-mail.
import { Clock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { useChat } from './use-chat';
import { useTimes } from './use-times';

export function WaitingPanel() {
  const t = useTranslations('support.waiting');
  const times = useTimes();
  const { state, away } = useChat();
  const waiting = state.conversation?.state === 'waiting' ? state.conversation.waiting : null;
  if (!waiting) return null;
  return (
    <section aria-label={t('title')} className="max-h-[45%] shrink-0 overflow-y-auto border-t bg-raised px-4 py-3 text-sm">
      <div className="mx-auto max-w-3xl space-y-2.5">
        <div className="flex gap-2.5">
          <Clock className="mt-0.5 size-4 shrink-0 text-muted-foreground" aria-hidden />
          <p role="status">
            <strong className="font-semibold">{waiting.open ? t('title') : t('closed')}</strong>{' '}
            {waiting.open && (waiting.ahead === 0 ? t('next') : t('ahead', { count: waiting.ahead }))}
            {!waiting.open && waiting.opensAt && t('opens', { when: times.moment(waiting.opensAt) })}{' '}
            <span className="text-muted-foreground">{t('since', { time: times.time(waiting.since) })}</span>
          </p>
        </div>
        {waiting.contactLeft ? <p className="pl-6.5 text-muted-foreground">{t('left')}</p> : !away && <ContactForm />}
      </div>
    </section>
  );
}

/** Mistakes that people make; whether the address exists shows when a letter is sent. */
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function ContactForm() {
  const t = useTranslations('support.waiting');
  const { chat } = useChat();
  const id = useId();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const [pending, setPending] = useState(false);

  async function leave() {
    const isWrong = !email.test(address.trim());
    setWrong(isWrong);
    if (isWrong || pending) return;
    setPending(true);
    await chat.leaveContact({ email: address.trim() });
    setPending(false);
  }

  return (
    <form
      noValidate
      className="space-y-1.5 pl-6.5"
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <Label htmlFor={id} className="font-normal">{t('contact')}</Label>
      <div className="flex gap-2">
        <Input id={id} type="email" autoComplete="email" inputMode="email" placeholder={t('email')} value={address} aria-invalid={wrong || undefined} aria-describedby={wrong ? `${id}-wrong` : undefined} onChange={(event) => { setAddress(event.target.value); setWrong(false); }} className="max-w-72" />
        <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>{t('leave')}</Button>
      </div>
      {wrong && <p id={`${id}-wrong`} role="alert" className="text-danger">{t('emailInvalid')}</p>}
    </form>
  );
}
