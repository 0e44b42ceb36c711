'use client';
// The order's number, large, and a button that copies it: the chat asks for it.
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';

export function CopyNumber({ number }: { number: string }) {
  const t = useTranslations('shop.order');
  const common = useTranslations('common');
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(number).then(() => setCopied(true), () => undefined);
  return (
    <p className="inline-flex items-center gap-2 rounded-lg border bg-surface py-2 pr-2 pl-4">
      <span className="sr-only">{t('number')}</span>
      <strong className="font-display text-xl tabular-nums">{number}</strong>
      <Button variant="ghost" size="icon-sm" aria-label={copied ? common('copied') : t('copy')} onClick={copy}>{copied ? <Check aria-hidden /> : <Copy aria-hidden />}</Button>
    </p>
  );
}
