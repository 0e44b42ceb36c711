// The sentence that matters: may one stop, and what then.
import { CircleCheck, Hourglass, TriangleAlert } from 'lucide-react';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import type { Tone } from './use-verdict';

const icons = { good: CircleCheck, wait: Hourglass, wrong: TriangleAlert } as const;
const variants = { good: 'info', wait: 'default', wrong: 'warning' } as const;

export function VerdictNotice({ tone, title, text }: { tone: Tone; title: string; text: string }) {
  const Icon = icons[tone];
  return (
    <Alert variant={variants[tone]} className="py-4">
      <Icon aria-hidden />
      <AlertTitle className="text-base">{title}</AlertTitle>
      <AlertDescription>{text}</AlertDescription>
    </Alert>
  );
}
