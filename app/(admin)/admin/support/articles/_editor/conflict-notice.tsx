'use client';
// Somebody saved while this text was being written: nothing is overwritten until it has been looked at.
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import type { EditedVersion } from '@/lib/services/support/knowledge/editing/get-for-editing';
import { CompareDialog } from './compare-dialog';
import { asText, type EditedText } from './use-article-texts';
import type { Conflict } from './use-save-article';

interface ConflictNoticeProps {
  conflict: Conflict;
  /** Theirs, once it has been loaded. */
  theirs: EditedVersion | undefined;
  mine: EditedText;
  onTakeTheirs: (theirs: EditedVersion) => void;
  onKeepMine: () => void;
}

export function ConflictNotice({ conflict, theirs, mine, onTakeTheirs, onKeepMine }: ConflictNoticeProps) {
  const t = useTranslations('articles.conflict');
  const [comparing, setComparing] = useState(false);
  return (
    <Alert variant="warning" role="alert">
      <TriangleAlert aria-hidden />
      <AlertTitle>{t('title', { name: conflict.name, number: conflict.number })}</AlertTitle>
      <AlertDescription className="space-y-3">
        <p>{t('text')}</p>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" disabled={!theirs} onClick={() => setComparing(true)}>{t('compare')}</Button>
          <Button size="sm" variant="outline" disabled={!theirs} onClick={() => theirs && onTakeTheirs(theirs)}>{t('takeTheirs')}</Button>
          <Button size="sm" variant="outline" onClick={onKeepMine}>{t('keepMine')}</Button>
        </div>
      </AlertDescription>
      {comparing && theirs && (
        <CompareDialog title={t('compareTitle')} description={t('compareText', { name: conflict.name })} before={asText(theirs)} after={mine} onClose={() => setComparing(false)} />
      )}
    </Alert>
  );
}
