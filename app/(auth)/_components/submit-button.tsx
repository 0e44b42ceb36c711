'use client';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '@/app/_components/ui/button';

interface SubmitButtonProps extends ComponentProps<typeof Button> {
  pending: boolean;
}

/** Says that it is busy and takes no second press; keeps the focus, which `disabled` would lose. */
export function SubmitButton({ pending, children, ...props }: SubmitButtonProps) {
  return (
    <Button type="submit" aria-disabled={pending} aria-busy={pending} onClick={(event) => pending && event.preventDefault()} {...props}>
      {pending && <LoaderCircle aria-hidden className="animate-spin motion-reduce:animate-none" />}
      {children}
    </Button>
  );
}
