import { useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import type { ExperimentState } from '@/lib/generated/prisma/enums';

const variants = { draft: 'outline', running: 'default', stopped: 'muted', promoted: 'secondary' } as const satisfies Record<ExperimentState, string>;

export function StateBadge({ state }: { state: ExperimentState }) {
  const t = useTranslations('experiments.state');
  return <Badge variant={variants[state]}>{t(state)}</Badge>;
}
