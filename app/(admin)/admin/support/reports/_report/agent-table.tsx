// Who took how much, how quickly they answered, and what they have open now.
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { AgentLoad } from '@/lib/services/support/reports/agent-load';
import { useDuration } from './use-duration';

export function AgentTable({ agents }: { agents: AgentLoad[] }) {
  const t = useTranslations('supportReports.agent');
  const format = useFormatter();
  const duration = useDuration();
  if (agents.length === 0) return <p className="text-sm text-muted-foreground">{t('none')}</p>;
  return (
    <Table label={t('label')}>
      <TableHeader>
        <TableRow>
          <TableHead>{t('name')}</TableHead>
          {(['taken', 'resolved', 'firstReply', 'openNow'] as const).map((column) => <TableHead key={column} className="text-right">{t(column)}</TableHead>)}
        </TableRow>
      </TableHeader>
      <TableBody>
        {agents.map(({ id, name, taken, resolved, firstReplyMedian, openNow }) => (
          <TableRow key={id}>
            <TableCell className="font-medium">{name}</TableCell>
            <TableCell className="text-right tabular-nums">{format.number(taken)}</TableCell>
            <TableCell className="text-right tabular-nums">{format.number(resolved)}</TableCell>
            <TableCell className="text-right tabular-nums">{duration(firstReplyMedian)}</TableCell>
            <TableCell className="text-right tabular-nums">{format.number(openNow)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
