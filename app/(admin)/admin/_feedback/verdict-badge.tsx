// Up or down, with a shape of its own so that it does not hang on colour alone.
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import type { Verdict } from '@/lib/generated/prisma/enums';

export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('labels.verdict');
  const Icon = verdict === 'up' ? ThumbsUp : ThumbsDown;
  return (
    <span className={cn('inline-flex items-center gap-1.5 text-sm font-medium whitespace-nowrap', verdict === 'up' ? 'text-success' : 'text-danger')}>
      <Icon aria-hidden className="size-4" />{t(verdict)}
    </span>
  );
}
