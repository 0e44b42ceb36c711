'use client';
// When something was last said, as short as a list needs it.
import { useFormatter } from 'next-intl';
import { useNow } from '../_state/use-now';

const dayMs = 86_400_000;

export function ShortTime({ at }: { at: string }) {
  const format = useFormatter();
  const now = useNow();
  if (now === null) return null;
  const [then, timeZone] = [new Date(at), Intl.DateTimeFormat().resolvedOptions().timeZone];
  const isNear = now - then.getTime() < dayMs / 2;
  return (
    <time dateTime={at} className="tabular-nums">
      {format.dateTime(then, isNear ? { hour: 'numeric', minute: '2-digit', timeZone } : { day: 'numeric', month: 'short', timeZone })}
    </time>
  );
}
