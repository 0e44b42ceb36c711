'use client';
// One rule: what it demands, where, when, whether it counts, and what can be done with it.
import { MoreHorizontal } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuSeparator, DropdownMenuTrigger } from '@/app/_components/ui/dropdown-menu';
import { Switch } from '@/app/_components/ui/switch';
import type { ListedRule } from '@/lib/services/recommendations/rules/list-rules';
import { address } from '../../_shared/address';
import { useRuleSummary } from '../use-rule-summary';
import { kindIcons } from './new-rule-menu';
import { stateOf } from './rule-state';
import { useRuleActs } from './use-rule-acts';

interface RuleRowProps {
  listed: ListedRule;
  matched: number | undefined;
  names: Record<string, string>;
  catalogue: { slug: string; currency: string | null; named: string | undefined };
  now: number;
}

export function RuleRow({ listed, matched = 0, names, catalogue, now }: RuleRowProps) {
  const t = useTranslations('merchandising.rules');
  const placements = useTranslations('merchandising.placement');
  const format = useFormatter();
  const summary = useRuleSummary(catalogue.currency, names);
  const { setState, duplicate, pending } = useRuleActs(catalogue);
  const { id, name, rule, createdBy, createdAt } = listed;
  const at = (date: Date | null) => (date ? format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' }) : '');
  const state = rule ? stateOf(rule, now) : 'off';
  const Icon = rule ? kindIcons[rule.kind] : MoreHorizontal;
  const href = address(`/merchandising/rules/${id}`, catalogue.named);
  return (
    <li className="flex items-start gap-3 px-4 py-4 sm:gap-4">
      <span aria-hidden className="mt-0.5 hidden size-9 shrink-0 place-content-center rounded-md bg-accent text-accent-foreground sm:grid"><Icon className="size-4.5" /></span>
      <div className="min-w-0 flex-1 space-y-1">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          {rule ? <Link href={href} dir="auto" className="font-semibold break-words underline-offset-4 hover:underline">{name}</Link> : <span className="font-semibold">{name}</span>}
          {rule && <Badge variant="muted">{t(`kind.${rule.kind}`)}</Badge>}
          {rule && <Badge variant={state === 'live' ? 'secondary' : 'outline'}>{t(`state.${state}`, { at: at(state === 'coming' ? rule.from : rule.until) })}</Badge>}
        </p>
        <p dir="auto" className="text-sm break-words">{rule ? summary(rule) : t('unreadable')}</p>
        {rule && (
          <p className="text-xs text-muted-foreground">
            {[
              placements(rule.placement ?? 'all'),
              t('about', { count: matched, shown: format.number(matched) }),
              ...(state === 'live' && rule.until ? [t('state.untilAt', { at: at(rule.until) })] : []),
              t('by', { name: createdBy, at: format.dateTime(createdAt, { dateStyle: 'medium' }) }),
            ].join(' · ')}
          </p>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-2">
        {rule && <Switch checked={rule.enabled} disabled={pending} aria-label={t('switch', { name })} onCheckedChange={(on) => setState(id, on ? 'enabled' : 'disabled')} />}
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <Button variant="ghost" size="icon-sm" disabled={pending} aria-label={t('menu', { name })}><MoreHorizontal aria-hidden /></Button>
          </DropdownMenuTrigger>
          <DropdownMenuContent align="end">
            {rule && <DropdownMenuItem asChild><Link href={href}>{t('edit')}</Link></DropdownMenuItem>}
            {rule && <DropdownMenuItem onSelect={() => duplicate(rule)}>{t('duplicate')}</DropdownMenuItem>}
            {rule && <DropdownMenuSeparator />}
            <DropdownMenuItem variant="destructive" onSelect={() => setState(id, 'deleted')}>{t('delete')}</DropdownMenuItem>
          </DropdownMenuContent>
        </DropdownMenu>
      </div>
    </li>
  );
}
