'use client';
// The editor of an article: one text a language, saved as drafts and published, with its history below.
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState } from 'react';
import { toast } from 'sonner';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { FormField, describedBy } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { Textarea } from '@/app/_components/ui/textarea';
import { locales, type Locale } from '@/lib/i18n/locales';
import { isCategory } from '@/lib/services/support/knowledge/categories';
import type { EditedArticle } from '@/lib/services/support/knowledge/editing/get-for-editing';
import type { ArticleIntent } from '@/lib/services/support/knowledge/editing/list-article-intents';
import { limits } from '@/lib/services/support/knowledge/editing/schema';
import { BodyField } from './body-field';
import { ConflictNotice } from './conflict-notice';
import { EditorHeader } from './editor-header';
import { SaveBar } from './save-bar';
import { SettingsFields, type ArticleSettings } from './settings-fields';
import { asText, emptyText, questionLines, sameText, useArticleTexts } from './use-article-texts';
import { useSaveArticle } from './use-save-article';
import { useUnsavedGuard } from './use-unsaved-guard';
import { VersionHistory } from './version-history';

interface ArticleEditorProps {
  /** Null for a new one. */
  article: EditedArticle | null;
  intents: ArticleIntent[];
  language: Locale;
  prefilled?: { title: string; body: string; questions: string[] };
}

/** An address made of the title's Latin words; empty where it has none. */
const addressOf = (title: string) => title.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').slice(0, limits.slug).replace(/^-+|-+$/g, '');

const langOf = (language: Locale) => (language === 'zh' ? 'zh-Hans' : 'en');

const settingsOf = (article: EditedArticle | null, title = ''): ArticleSettings => ({
  slug: article?.slug ?? addressOf(title), category: article && isCategory(article.category) ? article.category : 'ordering', intent: article?.intent ?? null,
});

export function ArticleEditor({ article, intents, language: first, prefilled }: ArticleEditorProps) {
  const t = useTranslations('articles');
  const texts = useArticleTexts(article, first, prefilled ? asText(prefilled) : emptyText);
  const { language, text, seen, edit } = texts;
  const [settings, setSettings] = useState(() => settingsOf(article, prefilled?.title));
  const [savedSettings, setSavedSettings] = useState(settings);
  const settingsChanged = settings.category !== savedSettings.category || settings.intent !== savedSettings.intent;
  const dirty = texts.unsaved.includes(language) || settingsChanged || (!article && settings.slug !== savedSettings.slug);
  const { pending, wrong, conflict, dismissConflict, save } = useSaveArticle({
    articleId: article?.id ?? null, language, seen, text, settings,
    onSaved: (number) => {
      texts.markSaved(text, number);
      setSavedSettings(settings);
    },
  });
  useUnsavedGuard((dirty || texts.unsaved.length > 0) && !pending, t('leave'));

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (dirty && !pending) save(false);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  const versions = article?.versions.filter((version) => version.language === language) ?? [];
  const other = locales.find((each) => each !== language && !sameText(texts.textIn(each), emptyText));
  const questions = questionLines(text.questions).length;
  return (
    <div className="space-y-6">
      <EditorHeader article={article} title={text.title} language={language} />
      {conflict && (
        <ConflictNotice
          conflict={conflict}
          theirs={versions.find(({ number }) => number === conflict.number)}
          mine={text}
          onTakeTheirs={(theirs) => {
            edit(asText(theirs));
            texts.markSaved(asText(theirs), theirs.number);
            dismissConflict();
          }}
          onKeepMine={() => {
            texts.markSeen(conflict.number);
            dismissConflict();
          }}
        />
      )}
      <SettingsFields settings={settings} intents={intents} isNew={!article} slugWrong={wrong.includes('slug')} onChange={(changes) => setSettings((before) => ({ ...before, ...changes }))} />
      <SegmentedControl
        aria-label={t('language')} value={language} onValueChange={texts.setLanguage}
        options={locales.map((each) => ({ value: each, label: <>{t(`languages.${each}`)}{texts.unsaved.includes(each) && <span className="size-1.5 rounded-full bg-warning" title={t('unsaved')} />}</> }))}
      />
      {versions.length === 0 && sameText(text, emptyText) && other && (
        <Alert variant="info">
          <AlertDescription className="flex flex-wrap items-center gap-3">
            {t('notWritten')}
            <Button size="sm" variant="outline" onClick={() => edit({ ...texts.textIn(other), questions: '' })}>{t('startFrom', { language: t(`languages.${other}`) })}</Button>
          </AlertDescription>
        </Alert>
      )}
      <FormField id="article-title" label={t('articleTitle')} error={wrong.includes('title') && t('wrong.title')}>
        <Input
          id="article-title" lang={langOf(language)} value={text.title} maxLength={limits.title} aria-invalid={wrong.includes('title')}
          aria-describedby={describedBy('article-title', { error: wrong.includes('title') })} onChange={(event) => {
            edit({ title: event.target.value });
            // Until an address is chosen, it follows the title.
            if (!article && settings.slug === addressOf(text.title)) setSettings((before) => ({ ...before, slug: addressOf(event.target.value) }));
          }}
        />
      </FormField>
      <BodyField title={text.title} body={text.body} lang={langOf(language)} wrong={wrong.includes('body')} onChange={(body) => edit({ body })} />
      <FormField id="article-questions" label={t('questionsCount', { count: questions })} hint={t('questionsHint')} error={wrong.includes('questions') && t('wrong.questions', limits)}>
        <Textarea
          id="article-questions" lang={langOf(language)} value={text.questions} rows={8} aria-invalid={wrong.includes('questions')}
          aria-describedby={describedBy('article-questions', { hint: true, error: wrong.includes('questions') })} onChange={(event) => edit({ questions: event.target.value })}
        />
      </FormField>
      <SaveBar dirty={dirty} pending={pending} isDraft={versions[0]?.publishedAt === null} onSave={save} />
      <VersionHistory versions={versions} current={text} onRestore={(restored, number) => {
        edit(restored);
        toast.info(t('restoredVersion', { number }));
        document.getElementById('article-title')?.focus();
      }} />
    </div>
  );
}
