'use client';
// Which kind of rule to add.
import { Ban, ChevronDown, PackageCheck, Pin, Plus, Tags, TrendingDown, TrendingUp, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/app/_components/ui/dropdown-menu';
import { RuleKind } from '@/lib/generated/prisma/enums';
import { address } from '../../_shared/address';

export const kindIcons = { pin: Pin, boost: TrendingUp, bury: TrendingDown, exclude: Ban, in_stock: PackageCheck, price_range: Tags, once: Undo2 } as const;

export function NewRuleMenu({ named }: { named: string | undefined }) {
  const t = useTranslations('merchandising.rules');
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button><Plus aria-hidden />{t('add')}<ChevronDown aria-hidden /></Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="w-72">
        {Object.values(RuleKind).map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <DropdownMenuItem key={kind} asChild>
              <Link href={address('/merchandising/rules/new', named, { kind })} className="items-start!">
                <Icon aria-hidden className="mt-0.5 text-muted-foreground" />
                <span>
                  <span className="block font-medium">{t(`kind.${kind}`)}</span>
                  <span className="block text-xs text-muted-foreground">{t(`kindNote.${kind}`)}</span>
                </span>
              </Link>
            </DropdownMenuItem>
          );
        })}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
