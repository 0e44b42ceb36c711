// The addresses of a site, and when the script last ran on each.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import { useAgo } from './use-ago';

export function SeenOrigins({ origins, seen }: { origins: string[]; seen: Record<string, string> }) {
  const t = useTranslations('widget.admin');
  const ago = useAgo();
  return (
    <ul aria-label={t('origins')} className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
      {origins.map((origin) => {
        const at = seen[origin];
        return (
          <li key={origin} className="flex min-w-0 items-baseline gap-2">
            <span aria-hidden className={cn('size-2 shrink-0 rounded-full', at ? 'bg-success' : 'bg-muted-foreground/40')} />
            <span className="min-w-0 wrap-anywhere">
              {origin} <span className="whitespace-nowrap text-muted-foreground">{at ? t('seen', { when: ago(at) }) : t('notSeen')}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
