import type { ReactNode } from 'react';
import { cn } from './cn';

interface PageHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  className?: string;
}

export function PageHeader({ title, description, actions, children, className }: PageHeaderProps) {
  return (
    <header className={cn('flex flex-wrap items-end justify-between gap-x-6 gap-y-3', className)}>
      <div className="min-w-0 space-y-1">
        <h1 className="text-2xl leading-tight font-bold sm:text-3xl">{title}</h1>
        {description && <div className="max-w-prose text-muted-foreground">{description}</div>}
      </div>
      {(actions ?? children) && <div className="flex flex-wrap items-center gap-2">{actions ?? children}</div>}
    </header>
  );
}
