// Imports with what came of them: rows on wide screens, cards on narrow ones.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/_components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ImportView } from '@/lib/services/recommendations/imports/get-import';

const badges = { uploaded: 'outline', running: 'default', done: 'secondary', failed: 'destructive', cancelled: 'muted', interrupted: 'destructive' } as const;

export function ImportTable({ slug, imports }: { slug: string; imports: ImportView[] }) {
  const t = useTranslations('catalogues.imports');
  return (
    <>
      <div className="hidden md:block">
        <Table label={t('history')}>
          <TableHeader>
            <TableRow>
              {(['file', 'kind', 'state', 'result', 'at', 'by'] as const).map((column) => <TableHead key={column}>{t(`columns.${column}`)}</TableHead>)}
            </TableRow>
          </TableHeader>
          <TableBody>
            {imports.map((row) => (
              <TableRow key={row.id}>
                <TableCell className="max-w-72"><FileLink slug={slug} row={row} /></TableCell>
                <TableCell>{t(`kind.${row.kind}`)}</TableCell>
                <TableCell><State row={row} /></TableCell>
                <TableCell className="text-muted-foreground"><Result row={row} /></TableCell>
                <TableCell className="whitespace-nowrap text-muted-foreground"><At row={row} /></TableCell>
                <TableCell className="text-muted-foreground">{row.startedByName}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="space-y-3 md:hidden">
        {imports.map((row) => (
          <li key={row.id} className="space-y-1.5 rounded-lg border bg-surface p-4 text-sm">
            <div className="flex items-start justify-between gap-2"><FileLink slug={slug} row={row} /><State row={row} /></div>
            <p className="text-muted-foreground">{t(`kind.${row.kind}`)} · <At row={row} /> · {row.startedByName}</p>
            <p className="text-muted-foreground"><Result row={row} /></p>
          </li>
        ))}
      </ul>
    </>
  );
}

function FileLink({ slug, row }: { slug: string; row: ImportView }) {
  return <Link href={`/merchandising/catalogues/${slug}/imports/${row.id}`} className="font-medium break-all text-primary underline-offset-4 hover:underline">{row.fileName}</Link>;
}

function State({ row: { state, dryRun } }: { row: ImportView }) {
  const t = useTranslations('catalogues.imports.state');
  const shown = dryRun && state === 'done' ? 'checked' : dryRun && state === 'running' ? 'checking' : state;
  return <Badge variant={shown === 'checked' ? 'outline' : badges[state]}>{t(shown)}</Badge>;
}

function Result({ row: { dryRun, state, added, changed, repeated, refused, progress } }: { row: ImportView }) {
  const t = useTranslations('catalogues.imports.result');
  const format = useFormatter();
  if (dryRun || state === 'uploaded') return '–';
  const counts = { added, changed, repeated, skipped: progress.skipped, refused };
  const shown = (Object.keys(counts) as (keyof typeof counts)[]).filter((name) => counts[name] > 0);
  return shown.length === 0 ? '–' : format.list(shown.map((name) => `${t(name)} ${format.number(counts[name])}`), { type: 'unit' });
}

function At({ row: { createdAt } }: { row: ImportView }) {
  const format = useFormatter();
  return <time dateTime={createdAt.toISOString()}>{format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
}
