// Each entry as a sentence, with its time. An entry of an action we do not know any more is shown by its name.
import { useFormatter, useTranslations } from 'next-intl';
import { auditActions } from '@/lib/audit/audit-actions';
import type { ListedAuditEntry } from '@/lib/audit/list-audit';

export function AuditList({ rows }: { rows: ListedAuditEntry[] }) {
  const t = useTranslations('audit');
  const format = useFormatter();
  const sentence = ({ action, actorName: actor, subjectName: subject, detail }: ListedAuditEntry) => {
    const known = auditActions.find((each) => each === action);
    if (!known) return t('unknown', { action, actor, subject });
    const roles = ['from', 'to', 'role'].map((name) => [name, t(`role.${roleOf(detail[name])}`)]);
    return t.rich(`sentences.${known}`, { ...detail, actor, subject, ...Object.fromEntries(roles), b: (name) => <b className="font-semibold">{name}</b> });
  };
  return (
    <ol className="divide-y rounded-lg border bg-surface">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4 py-3 text-sm">
          <span dir="auto" className="min-w-0 break-words">{sentence(row)}</span>
          <time dateTime={row.at.toISOString()} className="text-xs whitespace-nowrap text-muted-foreground">
            {format.dateTime(row.at, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        </li>
      ))}
    </ol>
  );
}

const roleOf = (value: string | undefined) => (value === 'admin' || value === 'agent' || value === 'marketing' || value === 'user' ? value : 'none');
