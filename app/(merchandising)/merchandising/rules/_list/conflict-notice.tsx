// What contradicts what among the saved rules.
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import type { Conflict } from '@/lib/services/recommendations/rules/find-conflicts';
import { ConflictText } from './conflict-text';

interface ConflictNoticeProps {
  conflicts: Conflict[];
  ruleNames: Record<number, string>;
  itemNames: Record<string, string>;
  named: string | undefined;
}

export function ConflictNotice({ conflicts, ...rest }: ConflictNoticeProps) {
  const t = useTranslations('merchandising.rules');
  if (conflicts.length === 0) return null;
  return (
    <Alert variant="warning">
      <TriangleAlert aria-hidden />
      <AlertTitle>{t('conflicts', { count: conflicts.length })}</AlertTitle>
      <AlertDescription>
        <ul className="list-disc space-y-1 pl-4">
          {conflicts.map((conflict) => <li key={JSON.stringify(conflict)}><ConflictText conflict={conflict} {...rest} /></li>)}
        </ul>
      </AlertDescription>
    </Alert>
  );
}
