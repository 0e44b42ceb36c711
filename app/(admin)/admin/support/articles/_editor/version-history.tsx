'use client';
// Every version of a text, to be compared with what stands in the editor, and taken up again.
import { History } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import type { EditedVersion } from '@/lib/services/support/knowledge/editing/get-for-editing';
import { CompareDialog } from './compare-dialog';
import { asText, type EditedText } from './use-article-texts';

interface VersionHistoryProps {
  /** Of one language, newest first. */
  versions: EditedVersion[];
  current: EditedText;
  onRestore: (text: EditedText, number: number) => void;
}

export function VersionHistory({ versions, current, onRestore }: VersionHistoryProps) {
  const t = useTranslations('articles');
  const format = useFormatter();
  const [compared, setCompared] = useState<EditedVersion | null>(null);
  const live = versions.find(({ publishedAt }) => publishedAt)?.id;
  return (
    <section aria-labelledby="history" className="space-y-3">
      <h2 id="history" className="flex items-center gap-2 text-lg font-semibold"><History aria-hidden className="size-5 text-muted-foreground" />{t('history')}</h2>
      {versions.length === 0 ? (
        <p className="text-sm text-muted-foreground">{t('historyEmpty')}</p>
      ) : (
        <ol className="divide-y rounded-lg border bg-surface">
          {versions.map((version) => (
            <li key={version.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 text-sm">
              <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
                <span className="font-medium">{t('version', { number: version.number })}</span>
                {version.id === live && <Badge>{t('live')}</Badge>}
                {!version.publishedAt && <Badge variant="outline">{t('draft')}</Badge>}
                <time dateTime={version.createdAt.toISOString()} className="text-muted-foreground">
                  {t('editedBy', { date: format.dateTime(version.createdAt, { dateStyle: 'medium', timeStyle: 'short' }), name: version.authorName })}
                </time>
              </span>
              <Button size="sm" variant="outline" onClick={() => setCompared(version)} aria-label={t('compareVersion', { number: version.number })}>{t('compareOpen')}</Button>
            </li>
          ))}
        </ol>
      )}
      {compared && (
        <CompareDialog
          title={t('compare.title', { number: compared.number })}
          description={t('compare.text')}
          before={asText(compared)}
          after={current}
          onClose={() => setCompared(null)}
          actions={
            <Button onClick={() => {
              onRestore(asText(compared), compared.number);
              setCompared(null);
            }}>
              {t('restore')}
            </Button>
          }
        />
      )}
    </section>
  );
}
