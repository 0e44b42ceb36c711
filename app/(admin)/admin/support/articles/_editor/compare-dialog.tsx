'use client';
// Two texts of an article, with what was taken away and what was added.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from '@/app/_components/ui/dialog';
import type { ReactNode } from 'react';
import { compareLines, type ComparedLine } from '@/lib/services/support/knowledge/editing/compare-lines';
import type { EditedText } from './use-article-texts';

interface CompareDialogProps {
  title: string;
  description: string;
  before: EditedText;
  after: EditedText;
  actions?: ReactNode;
  onClose: () => void;
}

export function CompareDialog({ title, description, before, after, actions, onClose }: CompareDialogProps) {
  const t = useTranslations('articles');
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-3xl">
        <DialogHeader>
          <DialogTitle>{title}</DialogTitle>
          <DialogDescription>{description}</DialogDescription>
        </DialogHeader>
        <div className="min-w-0 space-y-4">
          {(['title', 'body', 'questions'] as const).map((part) => (
            <section key={part} aria-label={t(`parts.${part}`)} className="space-y-1">
              <h3 className="text-sm font-semibold">{t(`parts.${part}`)}</h3>
              <Lines lines={compareLines(before[part], after[part])} />
            </section>
          ))}
        </div>
        {actions && <DialogFooter>{actions}</DialogFooter>}
      </DialogContent>
    </Dialog>
  );
}

const signs = { same: ' ', removed: '−', added: '+' };

function Lines({ lines }: { lines: ComparedLine[] }) {
  const t = useTranslations('articles');
  if (lines.every(({ kind }) => kind === 'same')) return <p className="text-sm text-muted-foreground">{t('compare.same')}</p>;
  return (
    <div className="max-h-80 overflow-auto rounded-md border font-mono text-xs leading-relaxed" tabIndex={0} role="group" aria-label={t('compare.lines')}>
      {lines.map(({ kind, text }, at) => (
        <div
          key={at}
          className={cn('flex gap-2 px-2 py-0.5 whitespace-pre-wrap', kind === 'removed' && 'bg-bearish-soft text-bearish', kind === 'added' && 'bg-bullish-soft text-bullish')}
        >
          <span aria-hidden className="w-3 shrink-0 select-none">{signs[kind]}</span>
          {kind !== 'same' && <span className="sr-only">{t(`compare.${kind}`)}</span>}
          {kind === 'removed' ? <del className="min-w-0 break-words no-underline">{text}</del> : <span className="min-w-0 break-words">{text}</span>}
        </div>
      ))}
    </div>
  );
}
