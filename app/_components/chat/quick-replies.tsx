'use client';
// Buttons under the newest answer. Pressing one says its words.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import type { QuickReply } from '@/lib/services/support/schema';
import { useChat } from './use-chat';

export function QuickReplies({ replies }: { replies: QuickReply[] }) {
  const t = useTranslations('support.answer');
  const { chat } = useChat();
  return (
    <ul aria-label={t('replies')} className="flex flex-wrap gap-2">
      {replies.map(({ label, action }) => (
        <li key={label}>
          <button
            type="button"
            onClick={() => chat.say(label, action)}
            className={cn(
              'min-h-9 rounded-full border px-3.5 py-1.5 text-left text-sm font-medium transition-colors',
              action?.kind === 'confirm' ? 'border-primary bg-primary text-primary-foreground hover:bg-primary/90' : 'border-primary/45 bg-surface hover:border-primary hover:bg-accent hover:text-accent-foreground',
            )}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
