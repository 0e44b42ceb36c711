// One part of a page: a heading, what it is about, and the matter.
import type { ReactNode } from 'react';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from './card';
import { cn } from './cn';

interface PanelProps {
  title: ReactNode;
  note?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Panel({ title, note, className, children }: PanelProps) {
  return (
    <Card className={cn('min-w-0', className)}>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
        {note && <CardDescription>{note}</CardDescription>}
      </CardHeader>
      <CardContent>{children}</CardContent>
    </Card>
  );
}
