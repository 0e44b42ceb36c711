import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export const badgeVariants = cva(
  'inline-flex w-fit shrink-0 items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold whitespace-nowrap [&_svg]:size-3',
  {
    variants: {
      variant: {
        default: 'bg-primary text-primary-foreground',
        secondary: 'bg-accent text-accent-foreground',
        outline: 'border text-foreground',
        muted: 'bg-muted text-muted-foreground',
        destructive: 'bg-danger text-danger-foreground',
        bearish: 'bg-bearish-soft text-bearish',
        neutral: 'bg-neutral-soft text-neutral',
        bullish: 'bg-bullish-soft text-bullish',
      },
    },
    defaultVariants: { variant: 'default' },
  },
);

type BadgeProps = ComponentProps<'span'> & VariantProps<typeof badgeVariants> & { asChild?: boolean };

export function Badge({ className, variant, asChild = false, ...props }: BadgeProps) {
  const Root = asChild ? Slot.Root : 'span';
  return <Root className={cn(badgeVariants({ variant }), className)} {...props} />;
}
