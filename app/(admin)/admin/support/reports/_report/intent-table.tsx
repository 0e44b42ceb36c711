// What people ask for most, and whether the answers helped, where they said so.
import { useFormatter, useTranslations } from 'next-intl';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { CountedIntents } from '@/lib/services/support/reports/count-intents';

export function IntentTable({ intents: { top, titles, withIntent } }: { intents: CountedIntents }) {
  const t = useTranslations('supportReports.intent');
  const format = useFormatter();
  const labelName = useLabelName();
  const percent = (part: number, whole: number) => format.number(part / whole, { style: 'percent', maximumFractionDigits: 0 });
  if (top.length === 0) return <p className="text-sm text-muted-foreground">{t('none')}</p>;
  return (
    <Table label={t('label')}>
      <TableHeader>
        <TableRow>
          <TableHead>{t('intent')}</TableHead>
          {(['answers', 'share', 'helped', 'notHelped', 'ratings'] as const).map((column) => <TableHead key={column} className="text-right">{t(column)}</TableHead>)}
        </TableRow>
      </TableHeader>
      <TableBody>
        {top.map(({ intent, answers: count, up, down }) => (
          <TableRow key={intent}>
            <TableCell className="min-w-36 font-medium">{titles[intent] ?? labelName('intents', intent)}</TableCell>
            <TableCell className="text-right tabular-nums">{format.number(count)}</TableCell>
            <TableCell className="text-right tabular-nums">{percent(count, withIntent)}</TableCell>
            <TableCell className="text-right tabular-nums">{up + down === 0 ? '–' : percent(up, up + down)}</TableCell>
            <TableCell className="text-right tabular-nums">{up + down === 0 ? '–' : percent(down, up + down)}</TableCell>
            <TableCell className="text-right tabular-nums">{format.number(up + down)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
