import type { ReactNode } from 'react';
import { cn } from './cn';

interface EmptyStateProps {
  /** An icon as an element, for example `<SearchX />`. */
  icon?: ReactNode;
  title: string;
  /** All there is on the page: then its title is the page's heading. */
  alone?: boolean;
  description?: ReactNode;
  /** What to do next. */
  action?: ReactNode;
  children?: ReactNode;
  className?: string;
}

export function EmptyState({ icon, title, alone = false, description, action, children, className }: EmptyStateProps) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div className={cn('flex flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-12 text-center', className)}>
      {icon && (
        <span className="grid size-12 place-content-center rounded-full bg-accent text-accent-foreground [&_svg]:size-6" aria-hidden>
          {icon}
        </span>
      )}
      <Title className="font-display text-lg font-semibold">{title}</Title>
      {description && <div className="max-w-prose text-sm text-muted-foreground">{description}</div>}
      {action}
      {children}
    </div>
  );
}
