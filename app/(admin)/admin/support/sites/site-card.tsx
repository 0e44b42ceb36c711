// One site at a glance: is it shown, on which of its addresses does the script run, and what stands in its pages.
import { Pencil, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { CodeBlock } from '@/app/_components/code-block';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import type { ListedSite } from '@/lib/services/support/widget/list-sites';
import { wrapped } from './how-to';
import { SeenOrigins } from './seen-origins';
import { SiteSwitch } from './site-switch';
import { useAgo } from './use-ago';

export function SiteCard({ site, line }: { site: ListedSite; line: string }) {
  const t = useTranslations('widget.admin');
  const ago = useAgo();
  const { id, name, theme, disabledAt, seen, refused, origins, conversations } = site;
  const state = disabledAt ? 'disabled' : Object.keys(seen).length > 0 ? 'shown' : 'waiting';
  return (
    <article aria-label={name} className="space-y-4 rounded-lg border bg-surface p-5">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <span aria-hidden className="mt-0.5 size-10 shrink-0 rounded-full border" style={{ background: theme.colour }} />
        <div className="min-w-0 flex-1 basis-48">
          <h2 dir="auto" className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold break-words">
            {name}
            <Badge variant={state === 'shown' ? 'default' : state === 'waiting' ? 'secondary' : 'muted'}>{t(`state.${state}`)}</Badge>
          </h2>
          <p className="text-sm text-muted-foreground">{t('conversations', { count: conversations })}</p>
        </div>
        <div className="flex gap-2">
          <Button asChild variant="outline" size="sm">
            <Link href={`/admin/support/sites/${id}`} aria-label={t('editName', { name })}><Pencil aria-hidden /> {t('edit')}</Link>
          </Button>
          <SiteSwitch id={id} name={name} disabled={disabledAt !== null} />
        </div>
      </div>
      <SeenOrigins origins={origins} seen={seen} />
      {refused && !disabledAt && !origins.includes(refused.origin) && (
        <Alert variant="warning">
          <TriangleAlert aria-hidden />
          <AlertDescription>{t('refused', { origin: refused.origin, when: ago(refused.at) })}</AlertDescription>
        </Alert>
      )}
      {!disabledAt && (
        <div className="space-y-1.5">
          <h3 className="text-sm font-medium">{t('scriptLine')}</h3>
          <CodeBlock code={line} className={wrapped} />
        </div>
      )}
    </article>
  );
}
