// Says which filters of an edited address were left out, so that nobody takes the view for what they asked for.
import { TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';

interface IgnoredNoticeProps {
  /** Names of filters, as the namespace calls them. */
  names: readonly string[];
  namespace: 'feedback.filters' | 'supportReports.filters' | 'merchandising.report.filters';
}

export function IgnoredNotice({ names, namespace }: IgnoredNoticeProps) {
  const t = useTranslations(namespace);
  const format = useFormatter();
  if (names.length === 0) return null;
  return (
    <Alert variant="warning">
      <TriangleAlert aria-hidden />
      <AlertDescription>{t('ignored', { names: format.list(names.map((name) => t(name as 'from'))) })}</AlertDescription>
    </Alert>
  );
}
