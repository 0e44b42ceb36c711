// What people wrote last, each leading to the whole story.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { VerdictBadge } from '../_feedback/verdict-badge';
import type { ListedFeedback } from '@/lib/feedback/load-feedback';

interface LatestCommentsProps {
  comments: ListedFeedback[];
  /** The dashboard's filters, so that the next comment is the next one here. */
  search: string;
}

export function LatestComments({ comments, search }: LatestCommentsProps) {
  const t = useTranslations('feedback');
  const format = useFormatter();
  if (comments.length === 0) return <p className="text-sm text-muted-foreground">{t('dashboard.noComments')}</p>;
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {comments.map(({ id, verdict, comment, prediction, user, updatedAt }) => (
        <li key={id} className="min-w-0 space-y-2 rounded-lg border p-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted-foreground">
            <VerdictBadge verdict={verdict} />
            <span>{user?.name ?? t('someoneGone')}</span>
            <time dateTime={updatedAt.toISOString()}>{format.dateTime(updatedAt, { dateStyle: 'medium', timeStyle: 'short' })}</time>
          </div>
          <p dir="auto" className="line-clamp-4 break-words whitespace-pre-wrap">{comment}</p>
          <Link href={`/admin/feedback/${id}?${search}`} dir="auto" className="block truncate text-sm text-muted-foreground underline underline-offset-4 hover:text-foreground">
            {prediction.input}
          </Link>
        </li>
      ))}
    </ul>
  );
}
