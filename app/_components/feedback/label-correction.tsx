'use client';
// Which label would be right, for one task. Choosing what the model said means: nothing to correct.
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Label } from '@/app/_components/ui/label';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import { tasks, type TaskName } from '@/ml/tasks/registry';
import { useLabelName } from './use-label-name';

interface LabelCorrectionProps {
  task: TaskName;
  said: string;
  corrected: string | null;
  disabled: boolean;
  onChange: (corrected: string | null) => void;
}

export function LabelCorrection({ task, said, corrected, disabled, onChange }: LabelCorrectionProps) {
  const t = useTranslations('feedback');
  const id = useId();
  const nameOf = useLabelName();
  return (
    <div className="min-w-0 space-y-2">
      <Label htmlFor={id}>{t(`right.${task}`)}</Label>
      <Select value={corrected ?? said} disabled={disabled} onValueChange={(label) => onChange(label === said ? null : label)}>
        <SelectTrigger id={id} className="w-full"><SelectValue /></SelectTrigger>
        <SelectContent>
          {tasks[task].labels.map((label) => (
            <SelectItem key={label} value={label}>
              {label === said ? t('asSaid', { label: nameOf(task, label) }) : nameOf(task, label)}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
    </div>
  );
}
