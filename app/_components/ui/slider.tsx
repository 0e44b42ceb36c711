'use client';

import { Slider as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export function Slider({ className, 'aria-label': label, 'aria-valuetext': valueText, ...props }: ComponentProps<typeof Primitive.Root>) {
  return (
    <Primitive.Root className={cn('relative flex h-6 w-full touch-none items-center select-none', className)} {...props}>
      <Primitive.Track className="relative h-1.5 grow rounded-full bg-muted">
        <Primitive.Range className="absolute h-full rounded-full bg-primary" />
      </Primitive.Track>
      <Primitive.Thumb aria-label={label} aria-valuetext={valueText} className="block size-5 rounded-full border-2 border-primary bg-surface" />
    </Primitive.Root>
  );
}
