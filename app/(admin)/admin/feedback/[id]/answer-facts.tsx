// The answer as it was stored: text, label, origin, and the whole output.
import { useFormatter, useTranslations } from 'next-intl';
import { useAnswerName } from '@/app/_components/feedback/use-answer-name';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import type { Prediction } from '@/lib/generated/prisma/client';
import { Facts } from '../../_feedback/facts';

type ShownPrediction = Prediction & { batch: { id: string; name: string } | null };

export function AnswerFacts({ prediction }: { prediction: ShownPrediction }) {
  const t = useTranslations('feedback');
  const name = useTranslations('labels');
  const answerName = useAnswerName();
  const labelName = useLabelName();
  const format = useFormatter();
  const { input, service, label, topic, score, version, ranOn, engine, latencyMs, confirmed, batch, row, createdAt, output, id } = prediction;
  const checked = confirmed === null ? t('detail.notChecked') : confirmed ? t('detail.confirmed') : t('detail.notConfirmed');
  return (
    <div className="space-y-5">
      <p dir="auto" className="max-h-72 overflow-y-auto text-lg leading-relaxed break-words whitespace-pre-wrap" tabIndex={0}>{input}</p>
      <Facts
        facts={[
          { name: t('filters.label'), value: answerName(label) },
          ...(topic ? [{ name: t('filters.topic'), value: labelName('topics', topic) }] : []),
          ...(score === null ? [] : [{ name: t('detail.score'), value: format.number(score, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }) }]),
          { name: t('filters.service'), value: name(`service.${service}`) },
          { name: t('filters.version'), value: <span className="font-mono">{version}</span> },
          { name: t('filters.ranOn'), value: `${name(`ranOn.${ranOn}`)} · ${engine} · ${t('detail.latency', { value: format.number(latencyMs, { maximumFractionDigits: 1 }) })}` },
          ...(ranOn === 'browser' ? [{ name: t('detail.check'), value: checked }] : []),
          ...(batch ? [{ name: t('detail.batch'), value: row ? t('detail.batchRow', { name: batch.name, row }) : batch.name }] : []),
          { name: t('detail.answered'), value: <time dateTime={createdAt.toISOString()}>{format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'medium' })}</time> },
          { name: t('detail.id'), value: <span className="font-mono text-xs break-all">{id}</span> },
        ]}
      />
      <details className="rounded-lg border px-4 py-3">
        <summary className="cursor-pointer text-sm font-medium">{t('detail.output')}</summary>
        <pre tabIndex={0} className="mt-3 max-h-96 overflow-auto font-mono text-xs">{JSON.stringify(output, null, 2)}</pre>
      </details>
    </div>
  );
}
