// The tickers and companies that a text names, each once.
import { Building2, Hash } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { SentimentOutput } from '@/lib/services/sentiment/schema';

export function EntityList({ entities }: { entities: SentimentOutput['entities'] }) {
  const t = useTranslations('sentiment');
  const unique = [...new Map(entities.map((entity) => [`${entity.kind} ${entity.name}`, entity])).values()];
  if (unique.length === 0) return <p className="text-sm text-muted-foreground">{t('noEntities')}</p>;
  return (
    <ul className="flex flex-wrap gap-2">
      {unique.map(({ kind, name, ticker }) => (
        <li key={`${kind} ${name}`} className="inline-flex items-center gap-1.5 rounded-md border border-border bg-raised px-2 py-1 text-sm">
          {kind === 'ticker' ? <Hash aria-hidden className="size-3.5 text-muted-foreground" /> : <Building2 aria-hidden className="size-3.5 text-muted-foreground" />}
          <span className="font-medium">{name}</span>
          {ticker && ticker !== name && <span className="text-muted-foreground">{ticker}</span>}
          <span className="sr-only">{t(`entityKinds.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
