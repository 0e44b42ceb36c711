// A stream outlives the request that opened it, so whoever is signed out, disabled or made something else meanwhile is looked for again.
import { findLiveSession } from '@/lib/auth/find-live-session';
import { log } from '@/lib/log';
import { isAgent } from './agent';

const checkMs = 20_000;
/** Longer than any stream lives: nobody looks for ever. */
const longestMs = 35 * 60_000;

/** Calls `end` once the session is over or its person is no agent any more. @returns stops looking */
export function watchSession(sessionId: string, end: () => void): () => void {
  const startedAt = Date.now();
  const timer = setInterval(() => {
    if (Date.now() - startedAt > longestMs) return end();
    findLiveSession(sessionId).then(
      (session) => {
        if (!isAgent(session?.role)) end();
      },
      (error: unknown) => log.warn({ err: error }, 'a live stream’s session could not be read'),
    );
  }, checkMs).unref();
  return () => clearInterval(timer);
}
