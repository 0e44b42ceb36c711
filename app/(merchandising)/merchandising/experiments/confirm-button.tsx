'use client';
// A button that asks before it acts.
import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle, AlertDialogTrigger } from '@/app/_components/ui/alert-dialog';
import { Button } from '@/app/_components/ui/button';

interface ConfirmButtonProps {
  label: string;
  icon: ReactNode;
  title: string;
  text: string;
  onConfirm: () => void;
  disabled: boolean;
  variant?: ComponentProps<typeof Button>['variant'];
}

export function ConfirmButton({ label, icon, title, text, onConfirm, disabled, variant }: ConfirmButtonProps) {
  const common = useTranslations('common');
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild><Button variant={variant} disabled={disabled}>{icon}{label}</Button></AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{title}</AlertDialogTitle>
          <AlertDialogDescription>{text}</AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>{common('cancel')}</AlertDialogCancel>
          <AlertDialogAction onClick={onConfirm}>{label}</AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
