'use client';
// Phrases of one language, one a line, with what is wrong with which line. Every fourth is kept back for measuring, and marked below.
import { useTranslations } from 'next-intl';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import { Badge } from '@/app/_components/ui/badge';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Textarea } from '@/app/_components/ui/textarea';
import { isHeldOut, leastPhrases, type IntentProblem } from '@/lib/services/support/learning/schema';

interface PhraseFieldProps {
  language: 'en' | 'zh';
  value: string;
  onChange: (value: string) => void;
  problems: IntentProblem[];
  /** The example is of an intent that is new. */
  withExample: boolean;
}

export function PhraseField({ language, value, onChange, problems, withExample }: PhraseFieldProps) {
  const t = useTranslations('teaching.form');
  const labelName = useLabelName();
  const id = `phrases-${language}`;
  const phrases = value.split('\n').map((line) => line.trim()).filter(Boolean);
  const heldOut = phrases.filter((_, place) => isHeldOut(place));
  const tooFew = problems.some(({ kind }) => kind === 'too_few');
  const lines = problems.flatMap((problem) => ('line' in problem && problem.locale === language ? [problem] : []));
  const sentence = (problem: (typeof lines)[number]) => {
    if (problem.kind === 'repeated') return t('problem.repeated', { line: problem.line, other: problem.other.line });
    if (problem.kind === 'held') return t('problem.held', { line: problem.line, intent: labelName('intents', problem.intent) });
    return t(`problem.${problem.kind}`, { line: problem.line });
  };
  return (
    <div className="space-y-2">
      <FormField id={id} label={t(`phrases.${language}`)} hint={t('phrasesHint', { count: phrases.length, heldOut: heldOut.length })} error={tooFew ? t('problem.too_few', { least: leastPhrases }) : undefined}>
        <Textarea
          id={id} lang={language} rows={12} value={value} onChange={(event) => onChange(event.target.value)}
          aria-invalid={lines.length > 0 || tooFew || undefined} aria-describedby={describedBy(id, { hint: true, error: tooFew })}
          className="font-mono text-sm" placeholder={withExample ? t(`example.${language}`) : undefined}
        />
      </FormField>
      {lines.length > 0 && (
        <ul className="space-y-1 text-sm text-danger" role="alert">
          {lines.map((problem) => <li key={`${problem.line} ${problem.kind}`}>{sentence(problem)} <q className="text-muted-foreground">{problem.text}</q></li>)}
        </ul>
      )}
      {heldOut.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-xs text-muted-foreground">
          {t('heldOut')} {heldOut.slice(0, 6).map((text) => <Badge key={text} variant="muted" className="max-w-64 truncate font-normal">{text}</Badge>)}
        </p>
      )}
    </div>
  );
}
