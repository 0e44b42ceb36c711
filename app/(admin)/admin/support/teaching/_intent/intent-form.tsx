'use client';
// The form of an intent: name, answer in each language, one phrase a line. Saving teaches nothing yet: the next training does.
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, useTransition, type FormEvent } from 'react';
import { toast } from 'sonner';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import { Markdown } from '@/app/_components/chat/markdown';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Textarea } from '@/app/_components/ui/textarea';
import type { IntentView } from '@/lib/services/support/learning/get-intent';
import { nameOfTitle, type IntentProblem } from '@/lib/services/support/learning/schema';
import { useActionFailure } from '../../_shared/use-action-failure';
import { saveIntentAction, savePhrasesAction } from '../actions';
import { CorrectionList } from './correction-list';
import { DeleteIntent } from './delete-intent';
import { PhraseField } from './phrase-field';
import { PhraseSuggestions } from './phrase-suggestions';

interface IntentFormProps {
  /** Null for a new one. */
  intent: IntentView | null;
  first: { title: string; name: string; answers: Record<'en' | 'zh', string>; phrases: Record<'en' | 'zh', string> };
}

const languages = ['en', 'zh'] as const;
const list = '/admin/support/teaching';

export function IntentForm({ intent, first }: IntentFormProps) {
  const t = useTranslations('teaching.form');
  const labelName = useLabelName();
  const router = useRouter();
  const failureText = useActionFailure();
  const [title, setTitle] = useState(first.title);
  const [answers, setAnswers] = useState(first.answers);
  const [phrases, setPhrases] = useState(first.phrases);
  const [problems, setProblems] = useState<IntentProblem[]>([]);
  const [pending, start] = useTransition();
  const ofRelease = intent !== null && intent.id === null;
  const name = intent?.name ?? nameOfTitle(title);
  const nameTaken = problems.some(({ kind }) => kind === 'taken');

  const save = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const lines = { en: phrases.en.split('\n'), zh: phrases.zh.split('\n') };
      const result = await (ofRelease
        ? savePhrasesAction({ name: intent.name, phrases: lines })
        : saveIntentAction({ ...(intent?.id && { id: intent.id }), name, title, answers, phrases: lines })
      ).catch(() => null);
      if (!result?.ok) return void toast.error(failureText(result ? result.error : null));
      if (!result.data.saved) return setProblems(result.data.problems);
      setProblems([]);
      toast.success(t('saved'), { description: t('savedNote') });
      router.push(list);
      router.refresh();
    });
  };

  return (
    <form onSubmit={save} className="space-y-6" noValidate>
      <PageHeader
        title={intent ? (intent.title ?? labelName('intents', intent.name)) : t('newTitle')}
        description={<Link href={list} className="inline-flex items-center gap-1.5 underline-offset-4 hover:underline"><ArrowLeft className="size-4" aria-hidden />{t('back')}</Link>}
        actions={
          <>
            {intent?.id && <DeleteIntent id={intent.id} title={intent.title ?? intent.name} />}
            <Button type="submit" disabled={pending}>{t('save')}</Button>
          </>
        }
      />
      {problems.length > 0 && <Alert variant="destructive" role="alert"><AlertDescription>{t('problems', { count: problems.length })}</AlertDescription></Alert>}
      {ofRelease ? (
        <p className="text-muted-foreground">{t('ofRelease', { count: intent.releasePhrases })}</p>
      ) : (
        <>
          <FormField id="title" label={t('title')} hint={name ? t('name', { name }) : t('nameNeeded')} error={nameTaken ? t('problem.taken') : undefined} className="max-w-xl">
            <Input id="title" required minLength={2} maxLength={80} value={title} onChange={(event) => setTitle(event.target.value)} aria-invalid={nameTaken || undefined} aria-describedby={describedBy('title', { hint: true, error: nameTaken })} placeholder={t('titleExample')} />
          </FormField>
          <div className="grid gap-6 lg:grid-cols-2">
            {languages.map((language) => (
              <div key={language} className="space-y-3">
                <FormField id={`answer-${language}`} label={t(`answer.${language}`)} hint={t('answerHint')} error={problems.some(({ kind }) => kind === 'missing') ? t('problem.missing') : undefined}>
                  <Textarea id={`answer-${language}`} lang={language} rows={5} maxLength={8000} value={answers[language]} onChange={(event) => setAnswers({ ...answers, [language]: event.target.value })} aria-describedby={describedBy(`answer-${language}`, { hint: true })} />
                </FormField>
                {answers[language].trim() && (
                  <div className="rounded-2xl rounded-tl-sm bg-accent/50 px-4 py-3 text-[0.9375rem]" aria-label={t('preview')} role="group"><Markdown text={answers[language]} /></div>
                )}
              </div>
            ))}
          </div>
        </>
      )}
      <div className="grid gap-6 lg:grid-cols-2">
        {languages.map((language) => (
          <PhraseField
            key={language} language={language} value={phrases[language]} problems={problems} withExample={!ofRelease}
            onChange={(value) => setPhrases({ ...phrases, [language]: value })}
          />
        ))}
      </div>
      <PhraseSuggestions phrases={phrases} onAdd={(language, text) => setPhrases((before) => ({ ...before, [language]: [before[language].trimEnd(), text].filter(Boolean).join('\n') }))} />
      <CorrectionList corrections={intent?.phrases.filter(({ source }) => source === 'correction') ?? []} />
    </form>
  );
}
