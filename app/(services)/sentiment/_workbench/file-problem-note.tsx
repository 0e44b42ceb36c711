// Why a file cannot be used, naming the line where there is one.
import { FileWarning } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import type { FileProblem } from '@/lib/services/sentiment/file/file-problem';

interface FileProblemNoteProps {
  name: string;
  problem: FileProblem | null;
  message: string;
}

export function FileProblemNote({ name, problem, message }: FileProblemNoteProps) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const values = Object.fromEntries(
    Object.entries(problem?.values ?? {}).map(([key, value]) => [
      key,
      key.endsWith('Bytes') ? t('megabytes', { size: format.number(Number(value) / 1024 / 1024, { maximumFractionDigits: 1 }) })
        : typeof value === 'number' ? format.number(value) : value,
    ]),
  );
  return (
    <Alert variant="destructive">
      <FileWarning aria-hidden />
      <AlertTitle>{t('file.refused', { name })}</AlertTitle>
      <AlertDescription>{problem ? t(`fileProblems.${problem.kind}`, values) : message}</AlertDescription>
    </Alert>
  );
}
