// The quiet card in which one signs in, signs up or claims the set-up link.
import type { ReactNode } from 'react';
import { TrefoilMark } from '@/app/_components/brand/trefoil-mark';

interface AuthCardProps {
  title: string;
  description: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

export function AuthCard({ title, description, footer, children }: AuthCardProps) {
  return (
    <div className="mx-auto w-full max-w-md">
      <div className="rounded-xl border bg-surface p-6 shadow-sm sm:p-8">
        <TrefoilMark className="mb-5 size-10 text-primary" />
        <h1 className="text-2xl leading-tight font-bold">{title}</h1>
        <p className="mt-1.5 text-muted-foreground">{description}</p>
        <div className="mt-6">{children}</div>
      </div>
      {footer && <p className="mt-6 text-center text-sm text-muted-foreground">{footer}</p>}
    </div>
  );
}
