// What the person said, and when.
import { useFormatter, useTranslations } from 'next-intl';
import type { getFeedback } from '@/lib/feedback/get-feedback';
import { CorrectionList } from '../../_feedback/correction-list';
import { Facts } from '../../_feedback/facts';
import { VerdictBadge } from '../../_feedback/verdict-badge';

export function FeedbackFacts({ feedback }: { feedback: Awaited<ReturnType<typeof getFeedback>> }) {
  const t = useTranslations('feedback');
  const reasonName = useTranslations('labels.reason');
  const format = useFormatter();
  const { verdict, reason, comment, corrections, user, createdAt, updatedAt } = feedback;
  const when = (at: Date) => <time dateTime={at.toISOString()}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium' })}</time>;
  const person = user && <>{user.name}<span className="block text-muted-foreground">{user.email}</span></>;
  return (
    <div className="space-y-5">
      {comment && <blockquote dir="auto" className="border-s-2 border-primary ps-4 break-words whitespace-pre-wrap">{comment}</blockquote>}
      <Facts
        facts={[
          { name: t('filters.verdict'), value: <VerdictBadge verdict={verdict} /> },
          { name: t('dashboard.corrections'), value: corrections.length > 0 ? <CorrectionList corrections={corrections} /> : t('detail.none') },
          { name: t('filters.reason'), value: reason ? reasonName(reason) : t('detail.none') },
          { name: t('detail.person'), value: person ?? t('someoneGone') },
          { name: t('detail.created'), value: when(createdAt) },
          ...(updatedAt.getTime() - createdAt.getTime() > 1000 ? [{ name: t('detail.updated'), value: when(updatedAt) }] : []),
        ]}
      />
    </div>
  );
}
