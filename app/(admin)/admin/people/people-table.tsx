// People as rows on wide screens and as cards on narrow ones.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/_components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ListedPerson, PeopleFilters } from '@/lib/people/list-people';
import { PersonMenu } from './person-menu';

interface PeopleTableProps {
  rows: ListedPerson[];
  sort: PeopleFilters['sort'];
  sortHref: (sort: PeopleFilters['sort']) => string;
  ownId: string;
}

export function PeopleTable({ rows, sort, sortHref, ownId }: PeopleTableProps) {
  const t = useTranslations('people');
  const format = useFormatter();
  const date = (at: Date | null) => (at ? format.dateTime(at, { dateStyle: 'medium' }) : t('never'));
  const head = (label: string, to: PeopleFilters['sort'], sorted: 'ascending' | 'descending' | 'none') => (
    <TableHead aria-sort={sorted}>
      <Link href={sortHref(to)} scroll={false} className="inline-flex items-center gap-1 hover:text-foreground">
        {label}
        {sorted === 'ascending' && <ArrowUp aria-hidden className="size-3.5" />}
        {sorted === 'descending' && <ArrowDown aria-hidden className="size-3.5" />}
      </Link>
    </TableHead>
  );
  const ascending = (column: PeopleFilters['sort']) => (sort === column ? 'ascending' : 'none');
  const joined = sort === 'newest' ? 'descending' : ascending('oldest');
  return (
    <>
      <div className="hidden md:block">
        <Table label={t('title')}>
          <TableHeader>
            <TableRow>
              {head(t('columns.name'), 'name', ascending('name'))}
              {head(t('columns.email'), 'email', ascending('email'))}
              {head(t('columns.role'), 'role', ascending('role'))}
              {head(t('columns.joined'), sort === 'newest' ? 'oldest' : 'newest', joined)}
              <TableHead>{t('columns.seen')}</TableHead>
              <TableHead><span className="sr-only">{t('columns.change')}</span></TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map((person) => (
              <TableRow key={person.id}>
                <TableCell className="max-w-56"><Name person={person} own={person.id === ownId} /></TableCell>
                <TableCell className="max-w-64 break-words">{person.email}</TableCell>
                <TableCell>{t(`role.${person.role}`)}</TableCell>
                <TableCell className="whitespace-nowrap">{date(person.createdAt)}</TableCell>
                <TableCell className="whitespace-nowrap">{date(person.lastSeenAt)}</TableCell>
                <TableCell className="text-right"><Menu person={person} /></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="space-y-3 md:hidden">
        {rows.map((person) => (
          <li key={person.id} className="flex items-start gap-2 rounded-lg border bg-surface p-4 text-sm">
            <div className="min-w-0 flex-1 space-y-1">
              <Name person={person} own={person.id === ownId} />
              <p className="break-words text-muted-foreground">{person.email}</p>
              <p className="text-muted-foreground">{t(`role.${person.role}`)} · {t('columns.seen')}: {date(person.lastSeenAt)}</p>
            </div>
            <Menu person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Menu({ person: { id, name, role, disabledAt } }: { person: ListedPerson }) {
  return <PersonMenu id={id} name={name} role={role} disabled={disabledAt !== null} />;
}

function Name({ person, own }: { person: ListedPerson; own: boolean }) {
  const t = useTranslations('people');
  return (
    <span className="flex flex-wrap items-center gap-2 font-medium break-words">
      <span dir="auto" className="min-w-0 break-words">{person.name}</span>
      {own && <Badge>{t('you')}</Badge>}
      {person.disabledAt && <Badge variant="outline">{t('state.disabled')}</Badge>}
    </span>
  );
}
