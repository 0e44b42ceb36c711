// For whoever builds the site: where the line goes, what the tag and the script can do, and what a strict policy must allow.
import { useTranslations } from 'next-intl';
import { CodeBlock } from '@/app/_components/code-block';
import { Described } from '@/app/_components/described';

/** Of code that is copied whole: all of it in sight, on phones too. */
export const wrapped = 'text-[0.8125rem] [&_pre]:break-all [&_pre]:whitespace-pre-wrap';

export function HowTo({ origin }: { origin: string }) {
  const t = useTranslations('widget.admin.howTo');
  return (
    <section aria-labelledby="how-to" className="max-w-3xl space-y-6 border-t pt-8">
      <h2 id="how-to" className="text-lg font-semibold">{t('title')}</h2>
      <ol className="list-decimal space-y-2 pl-5">
        <li>{t('step1', { body: '</body>', head: '<head>' })}</li>
        <li>{t('step2')}</li>
      </ol>
      <Described title={t('options')} rows={[['data-lang="zh"', t('optionLang')], ['data-button="none"', t('optionButton')]]} />
      <Described
        title={t('api')}
        rows={[
          [['Trefoil.open()', 'Trefoil.close()'], t('apiOpen')],
          ["Trefoil.on('unread', (count) => …)", t('apiOn')],
          ['trefoil:ready', t('apiReady')],
        ]}
      />
      <div className="space-y-2">
        <p>{t('csp')}</p>
        <CodeBlock code={`script-src ${origin};\nconnect-src ${origin};\nframe-src ${origin};`} className={wrapped} />
        <p className="text-sm text-muted-foreground">{t('cspNote')}</p>
      </div>
      <p className="text-sm text-muted-foreground">{t('privacy')}</p>
    </section>
  );
}
