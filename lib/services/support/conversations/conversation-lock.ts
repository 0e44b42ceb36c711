// One thing at a time in a conversation. In memory, since Trefoil's web server is one process; kept on `globalThis`, since the bundler
// may put this file into several bundles of it.
type Lock = 'turn' | 'write' | 'rating';

const holder = globalThis as { trefoilConversationLocks?: Map<string, Promise<unknown>> };
const tails = (holder.trefoilConversationLocks ??= new Map());

/**
 * Runs `work` when everything that was asked for before under the same lock is done, whatever its outcome.
 * `turn` is held while the bot thinks, `write` while rows are written and told; `write` may be taken inside `turn`, never the other way.
 */
export function withLock<Result>(lock: Lock, conversationId: string, work: () => Promise<Result>): Promise<Result> {
  const key = `${lock} ${conversationId}`;
  const result = (tails.get(key) ?? Promise.resolve()).then(work);
  const tail = result.catch(() => undefined).finally(() => {
    if (tails.get(key) === tail) tails.delete(key);
  });
  tails.set(key, tail);
  return result;
}

/**
 * Reads messages that are on disk. The database has one connection, so that a reader beside a writer would see what may still vanish with the
 * process, and its id with it: whoever came back with that id would miss the message that gets it next.
 */
export const onDisk = <Result>(conversationId: string, read: () => Promise<Result>) => withLock('write', conversationId, read);
