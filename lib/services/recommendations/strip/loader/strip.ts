// One strip: a place in the page, its list, and what is done with it. Nothing is asked before it comes near the window, so that lists that
// nobody saw are not counted.
import { adoptStyles } from '@/lib/embed/adopt-styles';
import { make } from '@/lib/embed/make';
import type { ListedItem, RecommendationListView } from '../../schema';
import { askList } from './ask-server';
import { createCard } from './card';
import type { StripOptions } from './options';
import { tell } from './outbox';
import { say } from './say';
import { createScroller } from './scroller';
import { sheet } from './styles';
import { texts } from './texts';
import { rememberLed } from './visitor';

export interface Strip {
  element: HTMLElement;
  /** Asks again, perhaps with something changed; the old cards stay until the answer is there. */
  refresh(changes?: Partial<StripOptions>): Promise<void>;
  remove(): void;
}

const nearby = '400px';

export function createStrip(first: StripOptions): Strip {
  let options = first;
  let asked = 0;
  const element = make('div', { 'data-trefoil-strip': '', 'data-empty': '' });
  const root = element.attachShadow({ mode: 'open' });
  adoptStyles(root, sheet);
  const scroller = createScroller(options);
  const title = make('h2', {});
  const section = make('section', {}, make('header', {}, title, scroller.buttons), scroller.list);
  root.append(section);

  async function load(): Promise<void> {
    const mine = ++asked;
    if (options.theme !== 'auto') element.setAttribute('data-theme', options.theme);
    else element.removeAttribute('data-theme');
    if (scroller.list.childElementCount === 0) wait();
    section.setAttribute('aria-busy', 'true');
    const list = await askList(options);
    if (mine !== asked) return;
    section.removeAttribute('aria-busy');
    if (list && list.items.length > 0) draw(list);
    // Nothing to show is no gap in the page; what was there before a failure stays.
    else if (list || scroller.list.querySelector('.wait')) {
      scroller.list.replaceChildren();
      element.setAttribute('data-empty', '');
      announce('empty', {});
    }
  }

  /** Keeps the place until the answer is there. */
  function wait(): void {
    name(options.title || titleOf(options, null));
    scroller.list.replaceChildren(...Array.from({ length: Math.min(options.count, 8) }, () => make('li', { class: 'wait', 'aria-hidden': 'true' })));
    element.removeAttribute('data-empty');
  }

  function name(text: string): void {
    title.textContent = text;
    section.setAttribute('aria-label', text);
  }

  function draw(list: RecommendationListView): void {
    name(options.title || titleOf(options, list));
    scroller.list.replaceChildren(...list.items.map((item) => createCard(item, options, { onClick: (event) => click(event, item, list), onAdd: () => add(item, list) })));
    scroller.list.scrollLeft = 0;
    element.removeAttribute('data-empty');
    scroller.arrange();
    announce('list', { listId: list.listId, items: list.items });
  }

  function click(event: MouseEvent, item: ListedItem, { listId }: RecommendationListView): void {
    record('view', item, listId);
    // A page with a router of its own goes there itself.
    if (!announce('click', { item, listId })) event.preventDefault();
  }

  function add(item: ListedItem, { listId }: RecommendationListView): void {
    record('basket', item, listId);
    announce('basket', { item, listId });
  }

  function record(kind: string, item: ListedItem, listId: string): void {
    if (!options.events || options.key === null) return;
    rememberLed(item.id, listId);
    void tell(options, { kind, item: item.id, listId });
  }

  /** Tells the page. @returns false where it prevents what is usually done */
  const announce = (what: string, detail: object) => element.dispatchEvent(new CustomEvent(`trefoil:${what}`, { detail, bubbles: true, composed: true, cancelable: true }));

  const start = () => void load().catch((error: unknown) => say('a strip could not be shown', error));
  if (typeof IntersectionObserver === 'function') {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      if (asked === 0) start();
    }, { rootMargin: nearby });
    observer.observe(element);
  } else start();

  return {
    element,
    async refresh(changes = {}) {
      options = { ...options, ...changes };
      await load();
    },
    remove() {
      asked++;
      element.remove();
    },
  };
}

function titleOf({ language, placement }: StripOptions, list: RecommendationListView | null): string {
  const titles: Record<string, string> = texts[language].titles;
  const [reason] = list?.items.map((item) => item.reason) ?? [];
  const because = placement === 'because' && reason?.kind === 'because' ? reason.items[0]?.name : undefined;
  return because ? texts[language].becauseOf.replace('{name}', because) : (titles[placement] ?? titles.for_you ?? '');
}
