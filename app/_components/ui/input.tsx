import type { ComponentProps } from 'react';
import { cn } from './cn';

export const fieldClasses =
  'w-full rounded-md border border-input bg-surface px-3 text-base text-foreground placeholder:text-muted-foreground disabled:cursor-not-allowed disabled:opacity-60 aria-invalid:border-danger md:text-sm';

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return (
    <input
      className={cn(fieldClasses, 'h-10 file:mr-3 file:border-0 file:bg-transparent file:font-medium file:text-foreground', className)}
      {...props}
    />
  );
}
