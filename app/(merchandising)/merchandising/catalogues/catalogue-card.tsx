// One catalogue: what it holds and whether a model serves it.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/_components/ui/badge';
import type { ListedCatalogue } from '@/lib/services/recommendations/catalogues/catalogue-facts';

export function CatalogueCard({ catalogue: { slug, name, currency, isDefault, facts } }: { catalogue: ListedCatalogue }) {
  const t = useTranslations('catalogues');
  const format = useFormatter();
  return (
    <article className="relative h-full space-y-4 rounded-xl border bg-surface p-5 transition-colors hover:bg-raised/60">
      <header className="flex flex-wrap items-center gap-2">
        <h2 className="min-w-0 text-lg font-semibold break-words"><Link href={`/merchandising/catalogues/${slug}`} className="after:absolute after:inset-0 after:rounded-xl">{name}</Link></h2>
        {isDefault && <Badge variant="secondary">{t('isDefault')}</Badge>}
        {currency && <Badge variant="outline">{currency}</Badge>}
        <span className="ml-auto text-sm text-muted-foreground">{slug}</span>
      </header>
      <dl className="grid grid-cols-3 gap-3 text-sm">
        {(['items', 'people', 'events'] as const).map((count) => (
          <div key={count}>
            <dt className="text-muted-foreground">{t(`counts.${count}`)}</dt>
            <dd className="font-display text-xl font-semibold tabular-nums">{format.number(facts[count])}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm break-words text-muted-foreground">{facts.version ? t('model', { version: facts.version }) : t('noModel')}</p>
    </article>
  );
}
