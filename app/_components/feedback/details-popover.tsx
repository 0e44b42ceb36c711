'use client';
// The details of a rating in a list, beside its thumbs. It keeps its place before there is a rating, so that rows stay still.
import { MessageSquareText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_components/ui/popover';
import type { FeedbackValue } from '@/lib/feedback/schema';
import { FeedbackDetails } from './feedback-details';

interface DetailsPopoverProps {
  labels: { label: string; topic: string };
  value: FeedbackValue | null;
  disabled: boolean;
  /** Resolves to whether it was kept. */
  onChange: (value: FeedbackValue | null) => Promise<boolean>;
}

export function DetailsPopover({ labels, value, disabled, onChange }: DetailsPopoverProps) {
  const t = useTranslations('feedback');
  const [open, setOpen] = useState(false);
  const said = value && (value.corrections.length > 0 || value.reason || value.comment);
  const changeAndClose = async (next: FeedbackValue | null) => {
    const kept = await onChange(next);
    if (kept) setOpen(false);
    return kept;
  };
  return (
    <Popover open={open && value !== null} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t('details')} className={cn(!value && 'invisible', said && 'text-primary')}>
          <MessageSquareText aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" aria-label={t('details')} className="w-96 space-y-4">
        {value && <FeedbackDetails key={value.verdict} labels={labels} value={value} disabled={disabled} onSave={changeAndClose} />}
        <Button variant="ghost" size="sm" disabled={disabled} onClick={() => void changeAndClose(null)}>{t('withdraw')}</Button>
      </PopoverContent>
    </Popover>
  );
}
