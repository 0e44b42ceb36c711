// `window.trefoil.strip`: what pages can tell the strips. Every part of it returns at once or resolves, and never throws.
import { languageOf } from '@/lib/embed/language-of';
import { readOptions, type StripOptions } from './options';
import { forgetOutbox, tell } from './outbox';
import { say } from './say';
import { createStrip, type Strip } from './strip';
import { forgetVisitor, listThatLedTo } from './visitor';

type Asked = Parameters<typeof readOptions>[0] & { lang?: string | undefined };

const kinds = ['view', 'basket', 'purchase', 'like', 'dislike', 'hide', 'rating'];

export interface StripApi {
  /** Asks every strip of the page again, perhaps about another item. */
  refresh(changes?: Pick<Partial<StripOptions>, 'item' | 'basket' | 'category' | 'placement' | 'count' | 'title' | 'theme'>): Promise<void>;
  /** Tells what a visitor did: `event('purchase', '22423', 2)`. Resolves when the server has it, or does not answer. */
  event(kind: string, item: string, value?: number): Promise<void>;
  /** Puts one more strip into `target`, with what a tag would say, without `data-`. */
  show(target: Element, asked: Asked): void;
  /** Forgets the visitor of this browser. */
  forget(): void;
}

export function createApi() {
  const strips = new Set<Strip>();
  /** Of the first tag: events go there. */
  let sender: StripOptions | undefined;

  function add(options: StripOptions, place: (element: HTMLElement) => void): void {
    sender ??= options;
    const strip = createStrip(options);
    strips.add(strip);
    place(strip.element);
  }

  async function quietly(work: () => Promise<unknown> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      say('something went wrong', error);
    }
  }

  const api: StripApi = {
    refresh(changes) {
      for (const strip of strips) if (!strip.element.isConnected) strips.delete(strip);
      return quietly(() => Promise.all([...strips].map((strip) => strip.refresh(changes))));
    },
    event: (kind, item, value) =>
      quietly(() => {
        if (!kinds.includes(kind)) say(`there is no event "${kind}"; there are ${kinds.join(', ')}`);
        else if (!sender?.key) say('an event needs a strip with a key in the page');
        else if (sender.events) {
          const listId = listThatLedTo(String(item));
          return tell(sender, { kind, item: String(item), ...(value !== undefined && { value }), ...(listId && { listId }) });
        }
        return undefined;
      }),
    show(target, asked) {
      void quietly(async () => {
        const key = asked.key ?? sender?.key ?? '';
        if (!sender && !asked.key) return say('the first strip of a page needs a key');
        add(readOptions({ ...asked, key }, sender?.server ?? ownServer, languageOf(asked.lang)), (element) => target.append(element));
      });
    },
    forget() {
      if (sender) forgetOutbox(sender);
      forgetVisitor();
    },
  };
  return { api: Object.freeze(api), add };
}

/** Where this script came from. */
const ownServer = document.currentScript instanceof HTMLScriptElement && document.currentScript.src ? new URL(document.currentScript.src).origin : location.origin;
