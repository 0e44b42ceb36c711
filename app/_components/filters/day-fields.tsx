'use client';
// The first and the last day of one's own.
import { Input } from '../ui/input';
import { Label } from '../ui/label';

interface DayFieldsProps {
  /** Begins the fields' ids. */
  id: string;
  filters: { from?: string | undefined; to?: string | undefined };
  labels: { from: string; to: string };
  onApply: () => void;
}

export function DayFields({ id, filters, labels, onApply }: DayFieldsProps) {
  return (['from', 'to'] as const).map((name) => (
    <div key={name} className="min-w-0 space-y-1">
      <Label htmlFor={`${id}-${name}`} className="text-xs text-muted-foreground">{labels[name]}</Label>
      {/* A date is typed part by part; it applies when the field is left. */}
      <Input
        id={`${id}-${name}`} type="date" name={name} min="2000-01-01" max="2099-12-31" defaultValue={filters[name] ?? ''}
        onBlur={(event) => event.target.value !== (filters[name] ?? '') && onApply()}
      />
    </div>
  ));
}
