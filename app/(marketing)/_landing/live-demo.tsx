'use client';

// Sentiment on the visitor's own device, without an account. Nothing of the model is loaded before it is touched.
import { Cpu, LoaderCircle, Sparkles } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Label } from '@/app/_components/ui/label';
import { Textarea } from '@/app/_components/ui/textarea';
import type { Device } from '@/lib/device/create-device';
import type { DemoResult } from './demo-answer';

const loadAnswer = () => import('./demo-answer').then((module) => module.DemoAnswer);
const DemoAnswer = dynamic(loadAnswer, { ssr: false });

const samples = ['one', 'two', 'three'] as const;
const maximumLength = 500;

type Stage = { name: 'idle' } | { name: 'loading'; share: number } | { name: 'judging' } | { name: 'failed' };

export function LiveDemo() {
  const t = useTranslations('landing.demo');
  const format = useFormatter();
  const device = useRef<Promise<Device>>(undefined);
  const [text, setText] = useState('');
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const [result, setResult] = useState<DemoResult | null>(null);

  useEffect(() => () => void device.current?.then((opened) => opened.close()), []);

  async function judge(input: string) {
    if (!input.trim()) return;
    setText(input);
    // Beside the model, so that nothing is left to load when it has answered; where this fails, showing the answer tries again.
    loadAnswer().catch(() => undefined);
    try {
      device.current ??= import('@/lib/device/create-device').then(({ createDevice }) => createDevice());
      const opened = await device.current;
      setStage({ name: 'loading', share: 0 });
      await opened.prepare(({ loadedBytes, totalBytes }) => setStage({ name: 'loading', share: totalBytes ? loadedBytes / totalBytes : 0 }));
      setStage({ name: 'judging' });
      const { outputs, latencyMs, version } = await opened.judge([input], { attribute: true });
      const [output] = outputs;
      if (output) setResult({ text: input, output, latencyMs, version });
      setStage({ name: 'idle' });
    } catch {
      device.current = undefined;
      setStage({ name: 'failed' });
    }
  }

  const busy = stage.name === 'loading' || stage.name === 'judging';
  return (
    <section aria-labelledby="demo-title" className="rounded-2xl border bg-surface p-5 shadow-[0_24px_60px_-32px] shadow-primary/40 sm:p-7">
      <h2 id="demo-title" className="flex items-center gap-2 text-lg font-semibold">
        <Sparkles className="size-5 text-primary" aria-hidden /> {t('title')}
      </h2>
      <p className="mt-1 flex items-center gap-1.5 text-sm text-muted-foreground">
        <Cpu className="size-4" aria-hidden /> {t('onDevice')}
      </p>
      <form
        className="mt-4 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void judge(text);
        }}
      >
        <Label htmlFor="demo-text">{t('label')}</Label>
        <Textarea id="demo-text" value={text} maxLength={maximumLength} placeholder={t('placeholder')} onChange={(event) => setText(event.target.value)} className="min-h-20" />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" disabled={busy || !text.trim()}>
            {busy && <LoaderCircle className="animate-spin" aria-hidden />} {t('judge')}
          </Button>
          <span className="text-sm text-muted-foreground" role="status">
            {stage.name === 'loading' && t('loading', { share: format.number(stage.share, { style: 'percent', maximumFractionDigits: 0 }) })}
            {stage.name === 'failed' && t('failed')}
          </span>
        </div>
      </form>
      {result ? (
        <DemoAnswer result={result} />
      ) : (
        <ul className="mt-4 grid gap-2" aria-label={t('samples')}>
          {samples.map((key) => (
            <li key={key}>
              <button type="button" disabled={busy} onClick={() => void judge(t(`sample.${key}`))} className="w-full rounded-md border border-dashed px-3 py-2 text-left text-sm hover:border-primary hover:bg-accent disabled:opacity-60">
                {t(`sample.${key}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
