// The first lines of a file under what their columns are taken for.
import { useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { RecognisedFile } from '@/lib/services/recommendations/imports/recognise-file';
import type { Field, FileShape, ImportPlan } from '@/lib/services/recommendations/imports/schema';

interface PreviewTableProps {
  shape: FileShape;
  preview: RecognisedFile['preview'];
  plan: ImportPlan;
}

export function PreviewTable({ shape: { columns, header, lines }, preview, plan }: PreviewTableProps) {
  const t = useTranslations('catalogues.imports.mapping');
  const problems = useTranslations('catalogues.problems.codes');
  const meanings = new Map<number, Field[]>();
  for (const [field, column] of Object.entries(plan.columns) as [Field, number][]) meanings.set(column, [...(meanings.get(column) ?? []), field]);
  const rows = header && lines === 'delimited' ? preview.slice(1) : preview;
  return (
    <div className="space-y-2">
      <p className="text-sm font-medium">{t('preview')}</p>
      <Table label={t('preview')}>
        <TableHeader>
          <TableRow>
            <TableHead className="text-right align-bottom">{t('line')}</TableHead>
            {columns.map((name, column) => (
              <TableHead key={column} className="h-auto py-2 align-bottom">
                <span className="flex flex-col items-start gap-1">
                  {meanings.get(column)?.map((field) => <Badge key={field} variant="secondary">{t(`fields.${field}`)}</Badge>)}
                  {name || t('column', { number: column + 1 })}
                </span>
              </TableHead>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ line, values, problem }) => (
            <TableRow key={line}>
              <TableCell className="text-right text-muted-foreground tabular-nums">{line}</TableCell>
              {problem ? (
                <TableCell colSpan={columns.length} className="text-danger">{problems(problem.code, { value: problem.value })}</TableCell>
              ) : (
                columns.map((_, column) => <TableCell key={column} className="max-w-64 truncate whitespace-pre">{(values[column] ?? '').slice(0, 120)}</TableCell>)
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
