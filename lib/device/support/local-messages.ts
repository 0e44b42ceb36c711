// What was said on this page and not yet saved by the server, kept over reloads. Each message has an entry of its own, so that two tabs
// don't overwrite each other's.
import { fits, object, oneOf, text } from '../../../ml/core/form';
import type { LocalMessage } from './chat-state';

const message = object({ clientId: text(), conversationId: text(), author: oneOf('customer', 'bot'), text: text(), at: text(), delivery: oneOf('waiting', 'sending', 'failed', 'local') });

export interface LocalMessageStore {
  load(): LocalMessage[];
  put(message: LocalMessage): void;
  remove(clientId: string): void;
}

/** @param owner whose messages: on a shared browser nobody sends what someone else has written */
export function openLocalMessages(owner: string): LocalMessageStore {
  const prefix = `trefoil.support.said.${owner}.`;
  return {
    load() {
      return storedUnder(prefix)
        .flatMap((value): LocalMessage[] => {
          const read = parsed(value);
          // What was on its way when the page closed is sent again: the same message, the same id.
          return fits(message, read) ? [{ ...(read as LocalMessage), delivery: (read as LocalMessage).delivery === 'sending' ? 'waiting' : (read as LocalMessage).delivery }] : [];
        })
        .sort((a, b) => (a.at < b.at ? -1 : 1));
    },
    put: (one) => attempt(() => localStorage.setItem(prefix + one.clientId, JSON.stringify(one))),
    remove: (clientId) => attempt(() => localStorage.removeItem(prefix + clientId)),
  };
}

function storedUnder(prefix: string): string[] {
  let values: string[] = [];
  attempt(() => {
    values = Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map((key) => localStorage.getItem(key) ?? '');
  });
  return values;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** Where storage is forbidden or full, the page itself still remembers. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // See above.
  }
}
