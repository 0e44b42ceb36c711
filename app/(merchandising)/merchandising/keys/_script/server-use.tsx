// How a shop's server asks for a list and tells what happened, with its secret key.
import { useTranslations } from 'next-intl';
import { CodeBlock } from '@/app/_components/code-block';

export function ServerUse({ origin }: { origin: string }) {
  const t = useTranslations('strip.server');
  const curl = (path: string, body: object) =>
    `curl ${origin}/api/v1/recommendations${path} \\\n  -H 'Authorization: Bearer trf_…' \\\n  -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(body)}'`;
  return (
    <section aria-labelledby="server" className="space-y-4 border-t pt-8">
      <div>
        <h2 id="server" className="text-xl font-bold">{t('title')}</h2>
        <p className="max-w-prose text-muted-foreground">{t('description')}</p>
      </div>
      <div className="grid gap-5 lg:grid-cols-2">
        <div className="min-w-0 space-y-1.5">
          <h3 className="text-sm font-medium">{t('list')}</h3>
          <CodeBlock code={curl('', { user: '17850', placement: 'for_you', count: 12 })} className="text-[0.8125rem]" />
        </div>
        <div className="min-w-0 space-y-1.5">
          <h3 className="text-sm font-medium">{t('event')}</h3>
          <CodeBlock code={curl('/events', { key: 'order-1042-22423', user: '17850', item: '22423', kind: 'purchase', value: 2 })} className="text-[0.8125rem]" />
        </div>
      </div>
    </section>
  );
}
