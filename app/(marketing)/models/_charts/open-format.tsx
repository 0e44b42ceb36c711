// The model for other runtimes: files, and a program that runs them.
import { Download } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { CodeBlock } from '@/app/_components/code-block';
import { Button } from '@/app/_components/ui/button';
import { env } from '@/lib/env';
import { onnxExample } from '@/lib/models/onnx-example';
import type { TaskReport } from '@/ml/core/report';
import { Section } from './section';

export async function OpenFormat({ report: { task, version, labels } }: { report: TaskReport }) {
  const t = await getTranslations('models.open');
  return (
    <Section id="open" title={t('title')} description={t('text')}>
      <Button asChild variant="outline">
        <a href={`/api/v1/models/${task}/${version}/onnx`} download={`trefoil-${task}-${version}.onnx`}>
          <Download aria-hidden /> {t('onnx')}
        </a>
      </Button>
      <h3 className="font-semibold">{t('example')}</h3>
      <p className="max-w-prose text-sm text-muted-foreground">{t('run')}</p>
      <CodeBlock code={onnxExample({ origin: env().NEXTAUTH_URL.replace(/\/$/, ''), task, version, labels })} className="text-xs" />
    </Section>
  );
}
