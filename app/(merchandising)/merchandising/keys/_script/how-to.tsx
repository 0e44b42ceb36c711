// For whoever builds the site: what the tag and the script can do, and what a strict policy must allow.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CodeBlock } from '@/app/_components/code-block';

const code = (text: string) => <code className="rounded bg-muted px-1 py-0.5 font-mono text-[0.8125rem] break-all">{text}</code>;

export function HowTo({ origin }: { origin: string }) {
  const t = useTranslations('strip.howTo');
  return (
    <details className="rounded-lg border bg-surface px-5 py-4">
      <summary className="cursor-pointer font-medium">{t('title')}</summary>
      <div className="mt-5 max-w-3xl space-y-6">
        <Described
          title={t('attributes')}
          rows={[
            [code('data-item'), t('item')], [code('data-basket'), t('basket')], [code('data-category'), t('category')], [code('data-title'), t('titleAttribute')],
            [code('data-target'), t('target')], [code('data-link'), t('link', { id: '{id}' })], [code('data-events="off"'), t('eventsOff')],
          ]}
        />
        <Described
          title={t('script')}
          rows={[
            [code("trefoil.strip.event('purchase', '22423', 2)"), t('event')],
            [code("trefoil.strip.refresh({ item: '22423' })"), t('refresh')],
            [code("trefoil.strip.show(element, { placement: 'trending' })"), t('show')],
            [code('trefoil.strip.forget()'), t('forget')],
          ]}
        />
        <Described title={t('told')} rows={[[code('trefoil:list'), t('toldList')], [code('trefoil:click'), t('toldClick')], [code('trefoil:basket'), t('toldBasket')]]} />
        <div className="space-y-2">
          <p>{t('csp')}</p>
          <CodeBlock code={`script-src ${origin};\nconnect-src ${origin};\nimg-src ${origin};`} className="text-[0.8125rem]" />
        </div>
        <p className="text-sm text-muted-foreground">{t('privacy')}</p>
      </div>
    </details>
  );
}

function Described({ title, rows }: { title: string; rows: [ReactNode, string][] }) {
  return (
    <div className="space-y-2">
      <h3 className="font-medium">{title}</h3>
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
        {rows.map(([term, text]) => (
          <div key={text} className="contents"><dt>{term}</dt><dd className="text-muted-foreground max-sm:mb-2">{text}</dd></div>
        ))}
      </dl>
    </div>
  );
}
