'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';

const commands = 'cd trefoil\nnpm start';

/** The commands that run Trefoil, and a button that copies them. */
export function CopyCommands() {
  const t = useTranslations('common');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(commands);
      setCopied(true);
    } catch {
      // Browsers forbid it on plain http: the commands are there to be selected.
      setCopied(false);
    }
  };
  return (
    <div className="relative mx-auto max-w-md rounded-xl bg-[oklch(0.24_0.025_160)] text-left text-[oklch(0.95_0.02_150)]">
      <pre className="overflow-x-auto p-5 pr-16 font-mono text-base leading-relaxed" tabIndex={0}>
        <code>{commands}</code>
      </pre>
      <Button variant="ghost" size="icon-sm" className="absolute top-3 right-3 hover:bg-white/10" onClick={() => void copy()} aria-label={copied ? t('copied') : t('copy')}>
        {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      </Button>
    </div>
  );
}
