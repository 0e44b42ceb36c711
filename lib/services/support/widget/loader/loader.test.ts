// @vitest-environment jsdom
// The script as a page gets it: built, run in a page, with a server that answers or does not.
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoaderAnswer } from '../loader-answer';

// In a process of its own: esbuild does not run among the globals of a page.
const build = "import('./lib/services/support/widget/build-loader.ts').then(({ buildLoader }) => buildLoader()).then((text) => process.stdout.write(text))";
const script = execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', '-e', build], { encoding: 'utf8' });

const look: LoaderAnswer = { shown: true, colour: '#1a7f4e', ink: '#ffffff', side: 'right', scheme: 'auto', label: { en: '', zh: '咨询' } };
const warnings: string[] = [];

beforeEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  delete window.Trefoil;
  warnings.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warnings.push(text));
  // What jsdom has not.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  HTMLDialogElement.prototype.show ??= function (this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
});

/** Runs the script as a tag of the page; resolves once the server has been asked. */
async function run(answer: LoaderAnswer | Error, attributes: Record<string, string> = { 'data-site': 'site_x' }): Promise<void> {
  const asked = vi.fn(async () => {
    if (answer instanceof Error) throw answer;
    return Response.json(answer);
  });
  vi.stubGlobal('fetch', asked);
  const tag = document.createElement('script');
  tag.setAttribute('src', 'https://chat.example/widget.js');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  document.head.append(tag);
  window.eval(script);
  if (attributes['data-site']) await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const root = () => document.querySelector('[data-trefoil]')?.shadowRoot;
const button = () => root()?.querySelector('button');
const frame = () => root()?.querySelector('iframe');

/** Gives the frame a window: jsdom makes none for frames in a shadow root. */
function windowOfFrame(): Window | null {
  const other = document.createElement('iframe');
  document.body.append(other);
  Object.defineProperty(frame(), 'contentWindow', { value: other.contentWindow });
  return other.contentWindow;
}

it('is far below 20 KB and holds no text but its own', () => {
  expect(Buffer.byteLength(script)).toBeLessThan(15_000);
  expect(gzipSync(script).byteLength).toBeLessThan(7_000);
  // Words for admins stay out.
  expect(script).not.toContain('Content-Security-Policy, it must');
});

describe('on a listed page', () => {
  it('adds a button and one name, and no frame before it is opened', async () => {
    const before = new Set(Object.keys(window));
    await run(look);
    expect(button()?.getAttribute('aria-label')).toBe('Open the chat');
    expect(frame()).toBeNull();
    expect(Object.keys(window).filter((name) => !before.has(name))).toEqual(['Trefoil']);
    window.Trefoil?.open();
    expect(frame()?.src).toBe(`https://chat.example/widget?site=site_x&origin=${encodeURIComponent(location.origin)}&lang=en`);
    expect(warnings).toEqual([]);
  });

  it('speaks the language of its tag, and lets the shop have a button of its own', async () => {
    await run(look, { 'data-site': 'site_x', 'data-lang': 'zh' });
    expect(button()?.textContent).toBe('咨询');
    document.body.replaceChildren();
    delete window.Trefoil;
    document.head.replaceChildren();
    await run(look, { 'data-site': 'site_x', 'data-button': 'none' });
    expect(root()?.querySelector('.launch')).toBeNull();
  });

  it('believes messages of its frame and of the chat’s origin only', async () => {
    await run(look);
    const unread = vi.fn();
    window.Trefoil?.on('unread', unread);
    window.Trefoil?.open();
    window.Trefoil?.close();
    const source = windowOfFrame();
    const say = (from: Pick<MessageEventInit, 'origin' | 'source'>) =>
      window.dispatchEvent(new MessageEvent('message', { data: { trefoil: 'state', talking: true, unread: 2 }, ...from }));
    say({ origin: 'https://evil.example', source });
    say({ origin: 'https://chat.example', source: window });
    say({ origin: 'https://chat.example', source: null });
    expect(unread).not.toHaveBeenCalled();
    say({ origin: 'https://chat.example', source });
    expect(unread).toHaveBeenCalledExactlyOnceWith(2);
    expect(button()?.getAttribute('aria-label')).toBe('Open the chat · 2 unread');
    expect(root()?.querySelector('.badge')?.textContent).toBe('2');
  });

  it('looks after a conversation on the next page without being opened', async () => {
    localStorage.setItem('trefoil.widget.talked', String(Date.now()));
    await run(look);
    expect(frame()).not.toBeNull();
    expect(root()?.querySelector('dialog')?.open).toBe(false);
  });

  it('does not fail with a listener that does', async () => {
    await run(look);
    const other = vi.fn();
    window.Trefoil?.on('open', () => { throw new Error('the shop’s own'); });
    window.Trefoil?.on('open', other);
    window.Trefoil?.open();
    expect(other).toHaveBeenCalled();
    expect(warnings).toEqual([expect.stringContaining('a listener of "open" failed')]);
  });
});

describe('elsewhere', () => {
  it('says once why there is no button', async () => {
    await run({ shown: false, reason: 'other_origin' });
    window.Trefoil?.open();
    expect(root()).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('is not among the origins of this site')]);
  });

  it('leaves the page alone when the server is away, and when the tag has no key', async () => {
    await run(new TypeError('Failed to fetch'));
    expect(root()).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('did not answer')]);
    delete window.Trefoil;
    document.head.replaceChildren();
    await run(look, {});
    expect(root()).toBeUndefined();
    expect(window.Trefoil).toBeUndefined();
  });
});
