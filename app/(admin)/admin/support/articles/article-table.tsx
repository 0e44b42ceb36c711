// Articles as rows on wide screens and as cards on narrow ones.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/_components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import { isCategory } from '@/lib/services/support/knowledge/categories';
import type { ListedArticle } from '@/lib/services/support/knowledge/editing/list-articles';
import { ArchiveButton } from './archive-button';

export function ArticleTable({ rows }: { rows: ListedArticle[] }) {
  const t = useTranslations('articles');
  return (
    <>
      <div className="hidden md:block">
        <Table label={t('title')}>
          <TableHeader>
            <TableRow>
              <TableHead>{t('columns.title')}</TableHead>
              <TableHead>{t('category')}</TableHead>
              <TableHead>{t('columns.languages')}</TableHead>
              <TableHead>{t('columns.edited')}</TableHead>
              <TableHead><span className="sr-only">{t('columns.change')}</span></TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map((article) => (
              <TableRow key={article.id}>
                <TableCell className="max-w-96"><Title article={article} /></TableCell>
                <TableCell><CategoryName category={article.category} /></TableCell>
                <TableCell><Languages article={article} /></TableCell>
                <TableCell className="text-muted-foreground"><Edited article={article} /></TableCell>
                <TableCell className="text-right"><ArchiveButton id={article.id} title={article.title} archived={article.archived} /></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="space-y-3 md:hidden">
        {rows.map((article) => (
          <li key={article.id} className="flex items-start gap-2 rounded-lg border bg-surface p-4 text-sm">
            <div className="min-w-0 flex-1 space-y-1.5">
              <Title article={article} />
              <p className="text-muted-foreground"><CategoryName category={article.category} /> · <Edited article={article} /></p>
              <Languages article={article} />
            </div>
            <ArchiveButton id={article.id} title={article.title} archived={article.archived} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Title({ article: { id, title, slug } }: { article: ListedArticle }) {
  return (
    <span className="grid">
      <Link href={`/admin/support/articles/${id}`} className="font-medium break-words text-primary underline-offset-4 hover:underline">{title}</Link>
      <span className="text-xs break-all text-muted-foreground">/help/{slug}</span>
    </span>
  );
}

function CategoryName({ category }: { category: string }) {
  const t = useTranslations('help.categories');
  return isCategory(category) ? t(category) : category;
}

function Languages({ article: { languages } }: { article: ListedArticle }) {
  const t = useTranslations('articles');
  return (
    <span className="flex flex-wrap gap-1">
      {languages.map(({ language, published, draft }) => (
        <Badge key={language} variant={published ? 'secondary' : 'outline'}>
          {t(`languages.${language}`)}{draft && ` · ${t('draft')}`}
        </Badge>
      ))}
    </span>
  );
}

function Edited({ article: { editedAt, editedBy } }: { article: ListedArticle }) {
  const t = useTranslations('articles');
  const format = useFormatter();
  return <time dateTime={editedAt.toISOString()}>{t('editedBy', { date: format.dateTime(editedAt, { dateStyle: 'medium' }), name: editedBy })}</time>;
}
