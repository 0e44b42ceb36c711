// What the assistant had no answer to: how much, the newest questions, and the way to where they are answered.
import { ArrowRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import type { CountedIntents } from '@/lib/services/support/reports/count-intents';

export function Unanswered({ intents: { unanswered, answers, latestUnanswered } }: { intents: CountedIntents }) {
  const t = useTranslations('supportReports');
  const format = useFormatter();
  return (
    <div className="space-y-4">
      <p className="text-sm">
        {unanswered === 0 ? t('noUnanswered') : t('unansweredShare', { count: unanswered, share: format.number(unanswered / answers, { style: 'percent', maximumFractionDigits: 1 }) })}
      </p>
      {latestUnanswered.length > 0 && (
        <ul className="space-y-2 text-sm">
          {latestUnanswered.map((question) => <li key={question} className="line-clamp-2 border-l-2 pl-3 break-words text-muted-foreground">{question}</li>)}
        </ul>
      )}
      <Button asChild variant="outline" size="sm"><Link href="/admin/support/unanswered">{t('toUnanswered')}<ArrowRight aria-hidden /></Link></Button>
    </div>
  );
}
