'use client';
// What is being edited, and what readers see of it.
import { ArrowLeft, ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/_components/ui/badge';
import { PageHeader } from '@/app/_components/ui/page-header';
import type { EditedArticle } from '@/lib/services/support/knowledge/editing/get-for-editing';
import type { Locale } from '@/lib/i18n/locales';
import { ArchiveButton } from '../archive-button';

interface EditorHeaderProps {
  article: EditedArticle | null;
  title: string;
  language: Locale;
}

export function EditorHeader({ article, title, language }: EditorHeaderProps) {
  const t = useTranslations('articles');
  const versions = article?.versions.filter((version) => version.language === language) ?? [];
  const live = versions.find(({ publishedAt }) => publishedAt);
  const draft = versions[0] && !versions[0].publishedAt ? versions[0] : undefined;
  return (
    <div className="space-y-3">
      <Link href="/admin/support/articles" className="inline-flex items-center gap-1 text-sm text-muted-foreground hover:text-foreground"><ArrowLeft aria-hidden className="size-4" />{t('back')}</Link>
      <PageHeader
        title={article ? title || t('untitled') : t('new')}
        description={
          <span className="flex flex-wrap items-center gap-2 text-sm">
            {article?.archived && <Badge variant="destructive">{t('state.archived')}</Badge>}
            {live ? <Badge>{t('liveVersion', { number: live.number })}</Badge> : <Badge variant="outline">{t('notLive')}</Badge>}
            {draft && <Badge variant="outline">{t('draftVersion', { number: draft.number })}</Badge>}
            {article && live && !article.archived && (
              <a href={`/help/${article.slug}?lang=${language}`} target="_blank" rel="noopener noreferrer" className="inline-flex items-center gap-1 text-primary underline-offset-4 hover:underline">
                {t('open')}<ExternalLink aria-hidden className="size-3.5" />
              </a>
            )}
          </span>
        }
        actions={article && <ArchiveButton id={article.id} title={title || article.slug} archived={article.archived} labelled />}
      />
    </div>
  );
}
