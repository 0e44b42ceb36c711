import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: string;
  description?: string;
  children: ReactNode;
}

/** One part of a model's page, which links can point at. */
export function Section({ id, title, description, children }: SectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="scroll-mt-20 space-y-4">
      <div className="space-y-1">
        <h2 id={`${id}-title`} className="text-xl font-bold">{title}</h2>
        {description && <p className="max-w-prose text-muted-foreground">{description}</p>}
      </div>
      {children}
    </section>
  );
}
