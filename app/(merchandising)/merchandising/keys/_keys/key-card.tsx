// One key at a glance: what it opens, from where, and when it was last used.
import { Globe, Server } from 'lucide-react';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { cn } from '@/app/_components/ui/cn';
import type { KeyView } from '@/lib/services/recommendations/keys/schema';
import { RevokeButton } from './revoke-button';

export function KeyCard({ shown }: { shown: KeyView }) {
  const t = useTranslations('strip.keys');
  const format = useFormatter();
  const now = useNow();
  const { id, kind, name, prefix, origins, createdBy, createdAt, lastUsedAt, revokedAt } = shown;
  const Icon = kind === 'public' ? Globe : Server;
  const on = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' });
  return (
    <article aria-label={name} className={cn('flex items-start gap-4 rounded-lg border bg-surface p-5', revokedAt && 'bg-transparent')}>
      <span aria-hidden className={cn('mt-0.5 hidden size-10 shrink-0 place-content-center rounded-md bg-accent text-accent-foreground sm:grid', revokedAt && 'bg-muted text-muted-foreground')}><Icon className="size-5" /></span>
      <div className="min-w-0 flex-1 space-y-1.5">
        <h2 dir="auto" className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold break-words">
          {name}
          <Badge variant="muted">{t(`kind.${kind}`)}</Badge>
          {revokedAt && <Badge variant="outline">{t('revoked', { at: on(revokedAt) })}</Badge>}
        </h2>
        <p className="font-mono text-[0.8125rem] break-all text-muted-foreground">{kind === 'secret' ? `${prefix}…` : prefix}</p>
        {origins.length > 0 && <p className="text-sm wrap-anywhere">{t('origins', { list: format.list(origins) })}</p>}
        <p className="text-xs text-muted-foreground">
          {[lastUsedAt ? t('used', { when: format.relativeTime(new Date(lastUsedAt), now) }) : t('unused'), t('made', { name: createdBy, at: on(createdAt) })].join(' · ')}
        </p>
      </div>
      {!revokedAt && <RevokeButton id={id} name={name} />}
    </article>
  );
}
