// A chart's figures as a table, folded away, for whoever reads rather than looks.
import type { ReactNode } from 'react';

export function AsTable({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="rounded-lg border bg-surface px-4 py-3">
      <summary className="cursor-pointer text-sm font-medium">{title}</summary>
      <div className="mt-3 max-h-96 overflow-y-auto">{children}</div>
    </details>
  );
}
