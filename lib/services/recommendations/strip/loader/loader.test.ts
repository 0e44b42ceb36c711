// @vitest-environment jsdom
// The script as a page gets it: built, run in a page, with a server that answers or does not.
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedItem, RecommendationListView } from '../../schema';

// In a process of its own: esbuild does not run among the globals of a page.
const build = "import('./lib/services/recommendations/strip/build-strip.ts').then(({ buildStrip }) => buildStrip()).then((text) => process.stdout.write(text))";
const script = execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', '-e', build], { encoding: 'utf8' });

const listed = (id: string, changes: Partial<ListedItem> = {}): ListedItem => ({
  id, name: `Item ${id}`, category: 'All', priceMinor: 1250, currency: 'GBP', inStock: true, href: `/shop/demo/p/${id}`, image: `/api/v1/shop/tiles/demo/${id}.svg`,
  score: 1, source: 'linear', parts: { linear: 1, text: 0, trending: 0, popularity: 0 }, reason: { kind: 'popular' }, ...changes,
});
const list = (items: ListedItem[]): RecommendationListView => ({ listId: 'list1', catalogue: 'demo', placement: 'similar', items, note: null, version: 'v', ranOn: 'server', latencyMs: 1 });
const two = list([listed('a'), listed('b', { href: 'https://shop.example/b', inStock: false, priceMinor: null })]);

interface Request {
  path: string;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}
const requests: Request[] = [];
const warnings: string[] = [];
let answer: (path: string) => Response | Error = () => Response.json(two);

/** What is in storage stays. */
function leavePage(): void {
  document.body.replaceChildren();
  document.head.replaceChildren();
  delete window.trefoil;
  Reflect.deleteProperty(window, Symbol.for('trefoil.strips'));
}

beforeEach(() => {
  leavePage();
  localStorage.clear();
  requests.length = warnings.length = 0;
  answer = (path) => Response.json(path === '/events' ? { results: [] } : two);
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warnings.push(text));
  vi.stubGlobal('fetch', async (url: string, { headers, body }: { headers: Record<string, string>; body: string }) => {
    const path = url.replace('https://recs.example/api/v1/recommendations', '');
    requests.push({ path, headers, body: JSON.parse(body) as Record<string, unknown> });
    const given = answer(path);
    if (given instanceof Error) throw given;
    return given;
  });
});

/** Runs the script as a tag of the page. */
async function run(attributes: Record<string, string> = {}, parent: Element = document.body): Promise<void> {
  const tag = document.createElement('script');
  for (const [name, value] of Object.entries({ src: 'https://recs.example/strip.js', 'data-key': 'pk_x', ...attributes })) tag.setAttribute(name, value);
  // It is not the browser that runs it: the script looks for its tag.
  document.querySelectorAll('script').forEach((other) => other.removeAttribute('data-key'));
  parent.append(tag);
  window.eval(script);
  await settle();
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const root = (index = 0) => [...document.querySelectorAll('[data-trefoil-strip]')][index]?.shadowRoot;
const cards = () => [...(root()?.querySelectorAll('li a') ?? [])] as HTMLAnchorElement[];
const lists = () => requests.filter(({ path }) => path === '');
const events = () => requests.filter(({ path }) => path === '/events').flatMap(({ body }) => body.events as Record<string, unknown>[]);

it('is far below 10 KB and adds one name to the page', async () => {
  expect(gzipSync(script).byteLength).toBeLessThan(7_000);
  const before = new Set(Object.keys(window));
  await run();
  expect(Object.keys(window).filter((name) => !before.has(name))).toEqual(['trefoil']);
});

describe('a strip', () => {
  it('shows cards in its own place, in words of its tag', async () => {
    await run({ 'data-placement': 'similar', 'data-item': '22423', 'data-count': '8', 'data-lang': 'zh' });
    expect(lists()[0]).toMatchObject({ headers: { 'x-trefoil-key': 'pk_x' }, body: { placement: 'similar', item: '22423', count: 8 } });
    expect(document.querySelector('script')?.nextElementSibling?.hasAttribute('data-trefoil-strip')).toBe(true);
    expect(root()?.querySelector('section')?.getAttribute('aria-label')).toBe('相似商品');
    expect(cards().map(({ href, textContent }) => [href, textContent])).toEqual([
      ['https://recs.example/shop/demo/p/a', 'Item a£12.50'], ['https://shop.example/b', 'Item b售罄'],
    ]);
    expect(root()?.querySelector('img')?.src).toBe('https://recs.example/api/v1/shop/tiles/demo/a.svg');
    expect(warnings).toEqual([]);
  });

  it('keeps no token of somebody who only looks', async () => {
    await run({ 'data-placement': 'for_you' });
    expect(lists()[0]!.headers).not.toHaveProperty('x-visitor-token');
    expect(localStorage.length).toBe(0);
  });

  it('tells a click with its list, and later the purchase that it led to', async () => {
    await run({ 'data-placement': 'for_you' });
    const clicked = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('trefoil:click', clicked, { once: true });
    cards()[0]!.click();
    await settle();
    expect(clicked).toHaveBeenCalledOnce();
    await window.trefoil?.strip?.event('purchase', 'a', 2);
    await window.trefoil?.strip?.event('purchase', 'b');
    expect(events()).toMatchObject([{ kind: 'view', item: 'a', listId: 'list1' }, { kind: 'purchase', item: 'a', value: 2, listId: 'list1' }, { kind: 'purchase', item: 'b' }]);
    expect(events()[2]).not.toHaveProperty('listId');
    const token = requests.at(-1)!.headers['x-visitor-token'];
    expect(token).toMatch(/^[\w-]{43}$/);
    await window.trefoil?.strip?.refresh({ item: 'a' });
    expect(lists()[1]).toMatchObject({ headers: { 'x-visitor-token': token }, body: { item: 'a' } });
    window.trefoil?.strip?.forget();
    expect(localStorage.length).toBe(0);
  });

  it('tells that the page’s item is looked at, unless events are off', async () => {
    await run({ 'data-placement': 'similar', 'data-item': '7' });
    expect(events()).toMatchObject([{ kind: 'view', item: '7' }]);
    requests.length = 0;
    await run({ 'data-placement': 'similar', 'data-item': '8', 'data-events': 'off' });
    cards()[0]!.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    expect(events()).toEqual([]);
  });

  it('hands items to the page’s basket', async () => {
    await run({ 'data-placement': 'for_you', 'data-add': 'on' });
    const basket = vi.fn();
    document.addEventListener('trefoil:basket', (event) => basket((event as CustomEvent<{ item: ListedItem }>).detail.item.id), { once: true });
    const buttons = root()?.querySelectorAll<HTMLButtonElement>('.add');
    // What is sold out cannot be added.
    expect([...(buttons ?? [])].map((button) => button.getAttribute('aria-label'))).toEqual(['Add Item a to the basket']);
    buttons![0]!.click();
    await settle();
    expect(basket).toHaveBeenCalledExactlyOnceWith('a');
    expect(events()).toMatchObject([{ kind: 'basket', item: 'a', listId: 'list1' }]);
  });

  it('goes where the tag says, and several share a page', async () => {
    const place = document.createElement('div');
    place.id = 'place';
    document.body.append(place);
    await run({ 'data-placement': 'for_you', 'data-target': '#place' }, document.head);
    await run({ 'data-placement': 'trending', 'data-link': 'https://shop.example/item/{id}' });
    expect(place.querySelector('[data-trefoil-strip]')).not.toBeNull();
    expect(root(1)?.querySelector('a')?.href).toBe('https://shop.example/item/a');
    requests.length = 0;
    await window.trefoil?.strip?.refresh();
    expect(lists().map(({ body }) => body.placement)).toEqual(['for_you', 'trending']);
    window.trefoil?.strip?.show(document.body, { placement: 'recent' });
    await settle();
    expect(document.querySelectorAll('[data-trefoil-strip]')).toHaveLength(3);
  });
});

describe('when something is wrong', () => {
  it('leaves no gap and says why, once', async () => {
    answer = () => Response.json({ error: { message: 'This key is unknown or has been revoked.' } }, { status: 401 });
    await run({ 'data-placement': 'for_you' });
    expect(document.querySelector('[data-trefoil-strip]')?.hasAttribute('data-empty')).toBe(true);
    expect(warnings).toEqual([expect.stringContaining('This key is unknown or has been revoked')]);
    answer = () => Response.json(list([]));
    await window.trefoil?.strip?.refresh();
    expect(document.querySelector('[data-trefoil-strip]')?.hasAttribute('data-empty')).toBe(true);
  });

  it('keeps what was there while the server is away, and sends later what was done', async () => {
    await run({ 'data-placement': 'for_you' });
    answer = () => new TypeError('Failed to fetch');
    await window.trefoil?.strip?.refresh();
    expect(cards()).toHaveLength(2);
    await expect(window.trefoil?.strip?.event('like', 'a')).resolves.toBeUndefined();
    expect(warnings.length).toBeGreaterThan(0);
    // The next page of the site.
    leavePage();
    requests.length = 0;
    answer = (path) => Response.json(path === '/events' ? { results: [] } : two);
    await run({ 'data-placement': 'for_you' });
    expect(events()).toMatchObject([{ kind: 'like', item: 'a' }]);
    await window.trefoil?.strip?.event('view', 'b');
    expect(events().map(({ kind }) => kind)).toEqual(['like', 'view']);
  });

  it('does nothing without a key, and never throws at the page', async () => {
    await run({ 'data-key': '' });
    expect(root()).toBeUndefined();
    await run();
    await window.trefoil?.strip?.event('nonsense', 'a');
    window.trefoil?.strip?.show(null as unknown as Element, { placement: 'for_you' });
    await settle();
    expect(warnings.some((warning) => warning.includes('there is no event "nonsense"'))).toBe(true);
  });

  it('lets no script into an address', async () => {
    answer = () => Response.json(list([listed('x', { href: 'javascript:alert(1)' })]));
    await run({ 'data-placement': 'for_you' });
    expect(cards()[0]!.getAttribute('href')).toBe('#');
  });
});
