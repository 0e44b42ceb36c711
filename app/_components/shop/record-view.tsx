'use client';
// Says that somebody looks at a product, once for each visit of its page, and which list led there.
import { useEffect, useRef } from 'react';
import { recordInOrder } from './record-in-order';

export function RecordView({ catalogue, item, listId }: { catalogue: string; item: string; listId: string | null }) {
  const recorded = useRef<string | null>(null);
  useEffect(() => {
    if (recorded.current === item) return;
    recorded.current = item;
    recordInOrder({ catalogue, item, kind: 'view', ...(listId && { listId }) }).catch(() => undefined);
    // A copied link or a reload is owed to no list.
    const address = new URL(window.location.href);
    if (!address.searchParams.has('list')) return;
    address.searchParams.delete('list');
    window.history.replaceState(window.history.state, '', address);
  }, [catalogue, item, listId]);
  return null;
}
