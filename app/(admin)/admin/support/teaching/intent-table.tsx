// Intents with what they were taught and how well they answer; taught ones first.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import { Badge } from '@/app/_components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ListedIntent } from '@/lib/services/support/learning/list-intents';

const badges = { live: 'secondary', draft: 'default', gone: 'destructive', release: 'muted' } as const;

export function IntentTable({ intents }: { intents: ListedIntent[] }) {
  const t = useTranslations('teaching');
  return (
    <Table label={t('intents')}>
      <TableHeader>
        <TableRow>
          <TableHead>{t('columns.intent')}</TableHead>
          <TableHead className="text-right">{t('columns.phrases')}</TableHead>
          <TableHead className="text-right max-sm:hidden">{t('columns.taught')}</TableHead>
          <TableHead className="text-right max-sm:hidden">{t('columns.corrections')}</TableHead>
          <TableHead className="w-48">{t('columns.accuracy')}</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>{intents.map((intent) => <IntentRow key={intent.name} intent={intent} />)}</TableBody>
    </Table>
  );
}

function IntentRow({ intent: { name, title, state, phrases, waiting, accuracy } }: { intent: ListedIntent }) {
  const t = useTranslations('teaching');
  const format = useFormatter();
  const labelName = useLabelName();
  const shown = title ?? labelName('intents', name);
  return (
    <TableRow>
      <TableCell>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {state === 'gone' ? shown : <Link href={`/admin/support/teaching/${name}`} className="font-medium text-primary underline-offset-4 hover:underline">{shown}</Link>}
          {state !== 'release' && <Badge variant={badges[state]}>{t(`state.${state}`)}</Badge>}
          {waiting > 0 && <Badge variant="outline">{t('waitingPhrases', { count: waiting })}</Badge>}
        </span>
      </TableCell>
      <TableCell className="text-right tabular-nums">{format.number(phrases.release + phrases.taught)}</TableCell>
      <TableCell className="text-right tabular-nums max-sm:hidden">{format.number(phrases.taught)}</TableCell>
      <TableCell className="text-right tabular-nums max-sm:hidden">{format.number(phrases.corrections)}</TableCell>
      <TableCell>
        {accuracy ? (
          <span className="flex items-center gap-2 tabular-nums" title={t('onPhrases', { count: accuracy.rows })}>
            <span aria-hidden className="h-1.5 w-20 overflow-hidden rounded-full bg-muted"><span className="block h-full bg-primary" style={{ width: `${accuracy.share * 100}%` }} /></span>
            {format.number(accuracy.share, { style: 'percent' })}
          </span>
        ) : (
          <span className="text-muted-foreground">{t('notMeasured')}</span>
        )}
      </TableCell>
    </TableRow>
  );
}
