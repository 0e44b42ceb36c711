'use client';

import { Switch as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export function Switch({ className, ...props }: ComponentProps<typeof Primitive.Root>) {
  return (
    <Primitive.Root
      className={cn('inline-flex h-6 w-10 shrink-0 items-center rounded-full bg-input p-0.5 transition-colors data-[state=checked]:bg-primary disabled:opacity-50', className)}
      {...props}
    >
      <Primitive.Thumb className="block size-5 rounded-full bg-surface shadow transition-transform data-[state=checked]:translate-x-4" />
    </Primitive.Root>
  );
}
