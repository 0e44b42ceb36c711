import { cn } from '../ui/cn';
import { TrefoilMark } from './trefoil-mark';

/** Mark and name together. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cn('inline-flex items-center gap-2 font-display text-xl font-bold tracking-tight', className)}>
      <TrefoilMark className="size-7 text-primary" />
      <span className="max-[26rem]:sr-only">Trefoil</span>
    </span>
  );
}
