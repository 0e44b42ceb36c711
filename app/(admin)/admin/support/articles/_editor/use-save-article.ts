'use client';
// Saves what stands in the editor and keeps what came of it: a field that is not right, or somebody who was faster.
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import type { Failure } from '@/lib/http/failure';
import type { Locale } from '@/lib/i18n/locales';
import { articleText, slug as slugForm } from '@/lib/services/support/knowledge/editing/schema';
import { createArticleAction, saveVersionAction } from '../actions';
import { useActionFailure } from '@/app/(admin)/admin/support/_shared/use-action-failure';
import type { ArticleSettings } from './settings-fields';
import { questionLines, type EditedText } from './use-article-texts';

export type FieldName = 'title' | 'body' | 'questions' | 'slug';

interface SaveOptions {
  articleId: string | null;
  language: Locale;
  seen: number;
  text: EditedText;
  settings: ArticleSettings;
  onSaved: (seen: number) => void;
}

export interface Conflict {
  name: string;
  number: number;
}

/** Fields of ours in the issues of a schema, wherever they lie in the input. */
function wrongFields(issues: { path: PropertyKey[] | string }[]): FieldName[] {
  const names = issues.flatMap(({ path }) => (typeof path === 'string' ? path.split('.') : path.map(String)));
  return (['title', 'body', 'questions', 'slug'] as const).filter((name) => names.includes(name));
}

export function useSaveArticle({ articleId, language, seen, text, settings, onSaved }: SaveOptions) {
  const t = useTranslations('articles');
  const failureText = useActionFailure();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [wrong, setWrong] = useState<FieldName[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const refuse = (failure: Failure | null) => {
    if (failure?.key === 'article_conflict') {
      setConflict({ name: String(failure.values.name), number: Number(failure.values.number) });
      router.refresh();
    } else if (failure?.key === 'article_slug_taken') setWrong(['slug']);
    else if (failure?.code === 'invalid_input') setWrong(wrongFields(failure.issues));
    toast.error(failureText(failure));
  };

  /** @param over number of the version that this one follows although its author had not seen it when writing */
  const save = (publish: boolean, over?: number) => {
    const checked = articleText.safeParse({ title: text.title, body: text.body, questions: questionLines(text.questions) });
    const slugWrong = articleId === null && !slugForm.safeParse(settings.slug).success;
    const found = [...(checked.success ? [] : wrongFields(checked.error.issues)), ...(slugWrong ? (['slug'] as const) : [])];
    setWrong(found);
    if (!checked.success || slugWrong) {
      toast.error(t('fix'));
      document.getElementById(`article-${found.includes('slug') ? 'slug' : found[0]}`)?.focus();
      return;
    }
    startTransition(async () => {
      const { category, intent } = settings;
      const shared = { category, intent, language, text: checked.data, publish };
      if (articleId === null) {
        const result = await createArticleAction({ ...shared, slug: settings.slug }).catch(() => null);
        if (!result?.ok) return refuse(result?.error ?? null);
        onSaved(1);
        toast.success(t(publish ? 'published' : 'draftSaved'));
        router.replace(`/admin/support/articles/${result.data.id}?language=${language}`);
        return;
      }
      const result = await saveVersionAction({ ...shared, articleId, seen: over ?? seen }).catch(() => null);
      if (!result?.ok) return refuse(result?.error ?? null);
      setConflict(null);
      onSaved(result.data.number);
      toast.success(t(publish ? 'published' : 'draftSaved'));
      router.refresh();
    });
  };
  return { pending, wrong, conflict, dismissConflict: () => setConflict(null), save };
}
