'use client';
// For visitors: an order of the demo shop, with the e-mail address that proves it theirs.
import { ArrowRight, Check, Copy } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';

const sample = { number: 'FF-204817', email: 'robin@example.com' };

export function SampleOrder({ onAsk }: { onAsk: (text: string) => void }) {
  const t = useTranslations('support.panel');
  return (
    <section aria-label={t('sample')} className="space-y-2">
      <h2 className="text-sm font-semibold">{t('sample')}</h2>
      <div className="space-y-3 rounded-xl border bg-surface p-3.5 text-sm">
        <p className="text-muted-foreground">{t('sampleNote')}</p>
        <dl className="space-y-1">
          <Fact name={t('orderNumber')} value={sample.number} />
          <Fact name={t('orderEmail')} value={sample.email} />
        </dl>
        <Button variant="secondary" className="w-full" onClick={() => onAsk(t('askOrderText', { number: sample.number }))}>{t('useSample')} <ArrowRight aria-hidden /></Button>
        <p className="text-[0.8125rem] text-muted-foreground">
          {t.rich('signInNote', { link: (words) => <Link href="/sign-in?next=/support" className="font-medium text-foreground underline decoration-primary decoration-2 underline-offset-3">{words}</Link> })}
        </p>
      </div>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  const t = useTranslations('support.panel');
  const [copied, setCopied] = useState(false);
  // Missing on plain http: then one selects it with the mouse.
  const copy = () => void navigator.clipboard?.writeText(value).then(() => setCopied(true), () => undefined);
  return (
    <div className="flex items-center gap-2">
      <dt className="w-28 shrink-0 text-muted-foreground">{name}</dt>
      <dd className="flex min-w-0 flex-1 items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-medium select-all">{value}</span>
        <Button variant="ghost" size="icon-sm" aria-label={t('copy', { what: name })} onClick={copy}>{copied ? <Check aria-hidden /> : <Copy aria-hidden />}</Button>
      </dd>
    </div>
  );
}
