// For whoever builds the site: what the tag and the script can do, and what a strict policy must allow.
import { useTranslations } from 'next-intl';
import { CodeBlock } from '@/app/_components/code-block';
import { Described } from '@/app/_components/described';

export function HowTo({ origin }: { origin: string }) {
  const t = useTranslations('strip.howTo');
  return (
    <details className="rounded-lg border bg-surface px-5 py-4">
      <summary className="cursor-pointer font-medium">{t('title')}</summary>
      <div className="mt-5 max-w-3xl space-y-6">
        <Described
          title={t('attributes')}
          rows={[
            ['data-item', t('item')], ['data-basket', t('basket')], ['data-category', t('category')], ['data-title', t('titleAttribute')],
            ['data-target', t('target')], ['data-link', t('link', { id: '{id}' })], ['data-events="off"', t('eventsOff')],
          ]}
        />
        <Described
          title={t('script')}
          rows={[
            ["trefoil.strip.event('purchase', '22423', 2)", t('event')],
            ["trefoil.strip.refresh({ item: '22423' })", t('refresh')],
            ["trefoil.strip.show(element, { placement: 'trending' })", t('show')],
            ['trefoil.strip.forget()', t('forget')],
          ]}
        />
        <Described title={t('told')} rows={[['trefoil:list', t('toldList')], ['trefoil:click', t('toldClick')], ['trefoil:basket', t('toldBasket')]]} />
        <div className="space-y-2">
          <p>{t('csp')}</p>
          <CodeBlock code={`script-src ${origin};\nconnect-src ${origin};\nimg-src ${origin};`} className="text-[0.8125rem]" />
        </div>
        <p className="text-sm text-muted-foreground">{t('privacy')}</p>
      </div>
    </details>
  );
}
