'use client';

import { ToggleGroup } from 'radix-ui';
import { cn } from './cn';

interface SegmentedControlProps<Value extends string> {
  value: Value;
  onValueChange: (value: Value) => void;
  options: { value: Value; label: React.ReactNode }[];
  'aria-label': string;
  className?: string;
}

/** One of a few choices, all in sight. */
export function SegmentedControl<Value extends string>({ value, onValueChange, options, className, ...props }: SegmentedControlProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      value={value}
      // An empty value means that the chosen option was pressed again: something stays chosen.
      onValueChange={(next) => next && onValueChange(next as Value)}
      className={cn('inline-flex w-fit max-w-full items-center gap-1 overflow-x-auto rounded-md bg-muted p-1', className)}
      {...props}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className="inline-flex h-8 items-center gap-1.5 rounded-sm px-3 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground data-[state=on]:bg-surface data-[state=on]:text-foreground data-[state=on]:shadow-sm [&_svg]:size-4"
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
