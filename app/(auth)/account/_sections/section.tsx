import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: string;
  description?: ReactNode;
  children: ReactNode;
}

/** One subject of the account page: what it is on the left, the work on the right. */
export function Section({ id, title, description, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="grid gap-x-10 gap-y-4 border-t py-8 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <div className="space-y-1">
        <h2 id={id} className="text-lg font-semibold">{title}</h2>
        {description && <p className="text-sm text-muted-foreground">{description}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
