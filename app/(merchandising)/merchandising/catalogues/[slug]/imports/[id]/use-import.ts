'use client';
// The import as it goes on: asked for while it runs, so that a reload, another tab and another admin see the same.
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { ImportView } from '@/lib/services/recommendations/imports/get-import';

const everyMs = 500;

/** What the route sends: dates are texts there. */
export type SeenImport = Omit<ImportView, 'createdAt' | 'finishedAt'>;

export function useImport(given: SeenImport): SeenImport {
  const router = useRouter();
  const [row, setRow] = useState(given);
  const [seen, setSeen] = useState(given);
  // The page was rendered anew, after a decision.
  if (seen !== given) {
    setSeen(given);
    setRow(given);
  }
  const running = row.state === 'running';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      fetch(`/api/v1/recommendations/imports/${given.id}`, { cache: 'no-store' })
        .then(async (response) => (response.ok ? ((await response.json()) as { import: SeenImport }) : null))
        .then((answer) => {
          if (!answer) return;
          setRow(answer.import);
          // Refused lines come with the page.
          if (answer.import.state !== 'running') router.refresh();
        })
        // The next time will tell.
        .catch(() => undefined);
    }, everyMs);
    return () => clearInterval(timer);
  }, [running, given.id, router]);
  return row;
}
