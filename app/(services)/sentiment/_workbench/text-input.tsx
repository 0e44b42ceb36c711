'use client';
// Paste one text or many lines. Nothing is judged before the person says whether lines are texts of their own.
import { Sparkles } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { Textarea } from '@/app/_components/ui/textarea';
import { maxRows, maxTextLength } from '@/lib/services/sentiment/limits';
import { checkPaste, linesOf } from './check-paste';
import { sampleKeys } from './samples';

interface TextInputProps {
  disabled: boolean;
  onJudge: (texts: string[], name: string | null) => void;
}

type Reading = 'one' | 'lines';

export function TextInput({ disabled, onJudge }: TextInputProps) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const problemId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Reading | null>(null);
  const [asked, setAsked] = useState(false);

  const lines = linesOf(text);
  const reading: Reading = lines.length > 1 ? (chosen ?? 'lines') : 'one';
  const texts = reading === 'lines' ? lines : [text.trim()];
  const problem = checkPaste(texts);
  // An empty field is no mistake until somebody wants it judged.
  const shown = problem && (asked || problem.kind !== 'empty') ? problem : null;

  function judge(): void {
    setAsked(true);
    if (problem || disabled) return;
    onJudge(texts, reading === 'lines' ? t('pastedLines', { count: texts.length, shown: format.number(texts.length) }) : null);
  }

  function submitOnShortcut(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) judge();
  }

  return (
    <div className="space-y-4">
      <Textarea
        value={text}
        rows={6}
        aria-label={t('textLabel')}
        aria-invalid={shown !== null}
        aria-describedby={problemId}
        placeholder={t('placeholder')}
        dir="auto"
        className="min-h-36 resize-y text-base leading-relaxed"
        onKeyDown={submitOnShortcut}
        onChange={(event) => {
          setText(event.target.value);
          setAsked(false);
        }}
      />
      <div className="flex flex-wrap items-center gap-3">
        {lines.length > 1 && (
          <SegmentedControl
            value={reading}
            aria-label={t('readAs')}
            onValueChange={(value: string) => setChosen(value as Reading)}
            options={[
              { value: 'lines', label: t('asLines', { count: lines.length, shown: format.number(lines.length) }) },
              { value: 'one', label: t('asOne') },
            ]}
          />
        )}
        <p id={problemId} role={shown ? 'alert' : undefined} className={shown ? 'text-sm text-danger' : 'text-sm text-muted-foreground tabular-nums'}>
          {shown
            ? t(`textProblems.${shown.kind}`, {
                line: shown.line, single: String(reading === 'one'), length: format.number(shown.length),
                maxLength: format.number(maxTextLength), maxRows: format.number(maxRows),
              })
            : text && t('characters', { count: text.length, shown: format.number(text.length) })}
        </p>
        <Button className="max-sm:w-full sm:ms-auto" disabled={disabled} onClick={judge}>
          <Sparkles aria-hidden />
          {reading === 'lines' ? t('judgeMany', { count: texts.length, shown: format.number(texts.length) }) : t('judgeOne')}
        </Button>
      </div>
      {text === '' && (
        <div className="space-y-2">
          <p className="text-sm text-muted-foreground">{t('tryOne')}</p>
          <ul className="flex flex-wrap gap-2">
            {sampleKeys.map((key) => (
              <li key={key}>
                <button
                  type="button"
                  className="rounded-full border border-border bg-raised px-3 py-1.5 text-start text-sm transition-colors hover:border-ring hover:bg-muted focus-visible:outline-2 focus-visible:outline-ring"
                  onClick={() => setText(t(`samples.${key}`))}
                >
                  {t(`samples.${key}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
