'use client';
// Markdown and how readers will see it: side by side where there is room, one at a time on a phone.
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { ArticleMarkdown } from '@/app/_components/article-markdown';
import { cn } from '@/app/_components/ui/cn';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { Textarea } from '@/app/_components/ui/textarea';
import { Label } from '@/app/_components/ui/label';
import { limits } from '@/lib/services/support/knowledge/editing/schema';

interface BodyFieldProps {
  title: string;
  body: string;
  lang: string;
  wrong: boolean;
  onChange: (body: string) => void;
}

export function BodyField({ title, body, lang, wrong, onChange }: BodyFieldProps) {
  const t = useTranslations('articles');
  const [pane, setPane] = useState<'write' | 'preview'>('write');
  const shown = useDeferredValue(body);
  return (
    <div className="space-y-2">
      <SegmentedControl
        aria-label={t('view')} className="lg:hidden" value={pane} onValueChange={setPane}
        options={[{ value: 'write', label: t('write') }, { value: 'preview', label: t('preview') }]}
      />
      <div className="grid gap-4 lg:grid-cols-2">
        <div className={cn('grid content-start gap-1.5', pane !== 'write' && 'max-lg:hidden')}>
          <Label htmlFor="article-body">{t('parts.body')}</Label>
          <Textarea
            id="article-body" lang={lang} value={body} maxLength={limits.body} aria-invalid={wrong} aria-describedby="article-body-hint"
            className="min-h-[28rem] resize-y font-mono text-sm lg:min-h-[34rem]" onChange={(event) => onChange(event.target.value)}
          />
          <p id="article-body-hint" className={cn('text-sm', wrong ? 'font-medium text-danger' : 'text-muted-foreground')}>{wrong ? t('wrong.body') : t('bodyHint')}</p>
        </div>
        <section aria-label={t('preview')} className={cn('grid content-start gap-1.5', pane !== 'preview' && 'max-lg:hidden')}>
          <p className="text-sm font-medium max-lg:hidden" aria-hidden>{t('preview')}</p>
          <div lang={lang} className="max-h-[60rem] min-h-[28rem] overflow-y-auto rounded-md border bg-surface px-5 py-4 lg:h-[34rem]" tabIndex={0}>
            {title.trim() === '' && shown.trim() === '' ? (
              <p className="text-sm text-muted-foreground">{t('previewEmpty')}</p>
            ) : (
              <div className="space-y-4">
                <p className="font-display text-2xl leading-tight font-bold">{title}</p>
                <ArticleMarkdown newTab>{shown}</ArticleMarkdown>
              </div>
            )}
          </div>
        </section>
      </div>
    </div>
  );
}
