// "3 minutes ago", on the server: the page is made anew on each visit.
import { useFormatter, useNow } from 'next-intl';

export function useAgo(): (at: string) => string {
  const format = useFormatter();
  const now = useNow();
  return (at) => format.relativeTime(new Date(at), now);
}
