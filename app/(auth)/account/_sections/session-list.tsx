'use client';
import { Laptop, Smartphone } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import type { ActionResult } from '@/lib/http/action';
import { endOtherSessionsAction, endSessionAction } from '../actions';

export interface ShownSession {
  id: string;
  current: boolean;
  browser: string | null;
  system: string | null;
  address: string;
  lastSeenAt: Date;
  createdAt: Date;
}

/** Where the person is signed in, and how to end it. */
export function SessionList({ sessions }: { sessions: ShownSession[] }) {
  const t = useTranslations('account.sessions');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const [pending, startTransition] = useTransition();
  const end = (work: () => Promise<ActionResult<unknown>>) =>
    startTransition(async () => {
      const result = await work().catch(() => null);
      if (result?.ok) toast.success(t('ended'));
      else toast.error(errors(result ? 'unknown' : 'network'));
    });
  return (
    <div className="space-y-4">
      <ul className="divide-y rounded-lg border bg-surface">
        {sessions.map(({ id, current, browser, system, address, lastSeenAt, createdAt }) => {
          const Icon = system && ['iPhone', 'iPad', 'Android'].includes(system) ? Smartphone : Laptop;
          const name = [browser, system].filter(Boolean).join(' · ') || t('unknownDevice');
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
              <Icon aria-hidden className="size-5 shrink-0 text-muted-foreground" />
              <div className="min-w-0 flex-1 text-sm">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {name} {current && <Badge>{t('thisDevice')}</Badge>}
                </p>
                <p className="break-words text-muted-foreground">
                  {t('seen', {
                    address,
                    seen: format.dateTime(lastSeenAt, { dateStyle: 'medium', timeStyle: 'short' }),
                    since: format.dateTime(createdAt, { dateStyle: 'medium' }),
                  })}
                </p>
              </div>
              {!current && (
                <Button variant="outline" size="sm" disabled={pending} aria-label={t('endNamed', { name })} onClick={() => end(() => endSessionAction({ sessionId: id }))}>
                  {t('end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <Button variant="outline" disabled={pending} onClick={() => end(() => endOtherSessionsAction({}))}>
          {t('endOthers')}
        </Button>
      )}
    </div>
  );
}
