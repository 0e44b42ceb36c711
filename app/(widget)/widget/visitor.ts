'use client';
// Who the visitor is, in a frame. The frame's own storage says; browsers that block storage in frames of other sites leave it to the page
// around, which keeps the token and hands it back.
import { visitorToken } from '@/lib/device/support/visitor-token';
import type { ToHost } from '@/lib/services/support/widget/frame-messages';

/** A page that says nothing by then has nothing. */
const patienceMs = 3000;

let give: (visitor: string | null) => void = () => undefined;
const given = new Promise<string | null>((resolve) => { give = resolve; });

/** What the page around has kept. */
export const giveVisitor = (visitor: string | null) => give(visitor);

function hasStorage(): boolean {
  try {
    return typeof localStorage.length === 'number';
  } catch {
    return false;
  }
}

let known: Promise<string> | undefined;

/** The visitor's token; the same for as long as the frame is there. */
export function visitorOf(tell: (message: ToHost) => void): Promise<string> {
  known ??= (async () => {
    if (window.parent === window || hasStorage()) return visitorToken();
    const kept = await Promise.race([given, new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs))]);
    const visitor = kept ?? visitorToken();
    if (!kept) tell({ trefoil: 'keep', visitor });
    return visitor;
  })();
  return known;
}
