// One part of the report: a heading, what it counts, and the figures.
import type { ReactNode } from 'react';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/app/_components/ui/card';

interface PanelProps {
  title: string;
  note?: string;
  className?: string;
  children: ReactNode;
}

export function Panel({ title, note, className, children }: PanelProps) {
  return (
    <Card className={`min-w-0 ${className ?? ''}`}>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
        {note && <CardDescription>{note}</CardDescription>}
      </CardHeader>
      <CardContent>{children}</CardContent>
    </Card>
  );
}
