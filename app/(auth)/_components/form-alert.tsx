'use client';
import { CircleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';

/** What is wrong with a form as a whole; takes the focus, so that it is read out and seen. */
export function FormAlert({ message, ref }: { message: string | null; ref: RefObject<HTMLDivElement | null> }) {
  if (!message) return null;
  return (
    <Alert ref={ref} tabIndex={-1} variant="destructive">
      <CircleAlert aria-hidden />
      <AlertDescription>{message}</AlertDescription>
    </Alert>
  );
}
