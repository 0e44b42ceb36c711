'use client';
// The changes an admin can make to one person; each is asked for once more.
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle } from '@/app/_components/ui/alert-dialog';
import { Button } from '@/app/_components/ui/button';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuSeparator, DropdownMenuTrigger } from '@/app/_components/ui/dropdown-menu';
import type { Role } from '@/lib/generated/prisma/enums';
import { changeRoleAction, setDisabledAction } from './actions';

interface PersonMenuProps {
  id: string;
  name: string;
  role: Role;
  disabled: boolean;
}

type Change = Role | 'disable' | 'enable';

const roles = ['user', 'marketing', 'agent', 'admin'] as const;

export function PersonMenu({ id, name, role, disabled }: PersonMenuProps) {
  const t = useTranslations('people');
  const errors = useTranslations('errors');
  const [change, setChange] = useState<Change | null>(null);
  const [pending, startTransition] = useTransition();
  const apply = (wanted: Change) =>
    startTransition(async () => {
      const work =
        wanted === 'disable' || wanted === 'enable'
          ? setDisabledAction({ userId: id, disabled: wanted === 'disable' })
          : changeRoleAction({ userId: id, role: wanted });
      const result = await work.catch(() => null);
      if (result?.ok) toast.success(t('done'));
      else if (result) toast.error(errors(errors.has(result.error.key) ? result.error.key : 'unknown', result.error.values));
      else toast.error(errors('network'));
    });
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" disabled={pending} aria-label={t('menu', { name })}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {roles.filter((other) => other !== role).map((other) => (
            <DropdownMenuItem key={other} onSelect={() => setChange(other)}>{t(`make.${other}`)}</DropdownMenuItem>
          ))}
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => setChange(disabled ? 'enable' : 'disable')}>{t(disabled ? 'enable' : 'disable')}</DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <AlertDialog open={change !== null} onOpenChange={(open) => !open && setChange(null)}>
        {change && (
          <AlertDialogContent>
            <AlertDialogHeader>
              <AlertDialogTitle>{t(`confirm.${change}`, { name })}</AlertDialogTitle>
              <AlertDialogDescription>{t(`consequence.${change}`)}</AlertDialogDescription>
            </AlertDialogHeader>
            <AlertDialogFooter>
              <AlertDialogCancel>{t('cancel')}</AlertDialogCancel>
              <AlertDialogAction onClick={() => apply(change)}>{t('yes')}</AlertDialogAction>
            </AlertDialogFooter>
          </AlertDialogContent>
        )}
      </AlertDialog>
    </>
  );
}
