'use client';

import { Progress as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export function Progress({ className, value, ...props }: ComponentProps<typeof Primitive.Root>) {
  return (
    <Primitive.Root value={value} className={cn('relative h-2 w-full overflow-hidden rounded-full bg-muted', className)} {...props}>
      <Primitive.Indicator className="h-full bg-primary transition-[width] duration-200" style={{ width: `${value ?? 0}%` }} />
    </Primitive.Root>
  );
}
