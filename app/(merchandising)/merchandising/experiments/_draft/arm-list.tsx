// What the experiment compares.
import { useTranslations } from 'next-intl';
import { Panel } from '@/app/_components/ui/panel';
import type { ArmView } from '@/lib/services/recommendations/experiments/experiment-view';
import { useArmText } from '../use-arm-text';
import { useFigures } from '../use-figures';

export function ArmList({ arms, shared }: { arms: ArmView[]; shared: boolean }) {
  const t = useTranslations('experiments');
  const { percent } = useFigures();
  const armText = useArmText();
  return (
    <Panel title={t('form.arms')} note={t('armsNote')}>
      <ul className="divide-y">
        {arms.map((arm) => (
          <li key={arm.id} className="flex items-baseline justify-between gap-4 py-3 first:pt-0 last:pb-0">
            <div className="min-w-0"><p dir="auto" className="font-medium break-words">{arm.name}</p><p className="text-sm text-muted-foreground">{armText(arm)}</p></div>
            {shared && <p className="shrink-0 text-sm tabular-nums">{t('ofPeople', { share: percent(arm.share) })}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
