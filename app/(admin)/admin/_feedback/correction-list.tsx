// What was said and what would be right, for each corrected task.
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLabelName } from '@/app/_components/feedback/use-label-name';

interface CorrectionListProps {
  corrections: { task: string; said: string; corrected: string }[];
}

export function CorrectionList({ corrections }: CorrectionListProps) {
  const t = useTranslations('feedback');
  const labelName = useLabelName();
  if (corrections.length === 0) return null;
  return (
    <ul className="space-y-1">
      {corrections.map(({ task, said, corrected }) => (
        <li key={task} className="flex flex-wrap items-center gap-x-1.5">
          <span className="text-muted-foreground line-through">{labelName(task, said)}</span>
          <ArrowRight aria-label={t('insteadOf')} role="img" className="size-3.5 text-muted-foreground" />
          <span className="font-medium">{labelName(task, corrected)}</span>
        </li>
      ))}
    </ul>
  );
}
