// A filter as a native choice: it works before any script does, and on every phone.
import { Label } from '@/app/_components/ui/label';
import { cn } from '@/app/_components/ui/cn';
import { fieldClasses } from '@/app/_components/ui/input';

interface FilterFieldProps {
  name: string;
  label: string;
  value: string | undefined;
  any: string;
  options: { value: string; label: string }[];
}

export function FilterField({ name, label, value, any, options }: FilterFieldProps) {
  return (
    <div className="grid gap-1">
      <Label htmlFor={`filter-${name}`} className="text-xs text-muted-foreground">{label}</Label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''} className={cn(fieldClasses, 'h-10')}>
        <option value="">{any}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
