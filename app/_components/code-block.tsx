'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';

interface CodeBlockProps {
  code: string;
  className?: string;
}

/** Code to take along, and a button that copies it. */
export function CodeBlock({ code, className }: CodeBlockProps) {
  const t = useTranslations('common');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(true);
    } catch {
      // Browsers forbid it on plain http: the code is there to be selected.
      setCopied(false);
    }
  };
  return (
    <div className={cn('relative rounded-xl bg-[oklch(0.24_0.025_160)] text-left text-[oklch(0.95_0.02_150)]', className)}>
      <pre className="overflow-x-auto p-5 pr-16 font-mono leading-relaxed" tabIndex={0}>
        <code>{code}</code>
      </pre>
      <Button variant="ghost" size="icon-sm" className="absolute top-3 right-3 hover:bg-white/10" onClick={() => void copy()} aria-label={copied ? t('copied') : t('copy')}>
        {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      </Button>
    </div>
  );
}
