// One picture: a page of one's own in the right size, scheme and language, photographed when nothing moves any more.
import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { localeCookie, type Locale } from '../../lib/i18n/locales';
import type { DemoServer } from './demo-server';
import type { Screen } from './screens';

export const schemes = ['light', 'dark'] as const;
/** In CSS pixels; a phone's dots are finer. */
export const sizes = [
  { name: 'desktop', width: 1440, height: 1000, scale: 1 },
  { name: 'phone', width: 390, height: 844, scale: 1.5 },
] as const;

export interface Look {
  size: (typeof sizes)[number];
  scheme: (typeof schemes)[number];
  locale: Locale;
}

/** Half of what a PNG would take, and no letter is worse for it. */
const webpQuality = 62;

const pauseMs = 400;
const mostTries = 20;

export const fileOf = ({ name }: Pick<Screen, 'name'>, { size, scheme, locale }: Look): string => `${name}-${size.width}-${scheme}-${locale}.webp`;

export type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** Of the visitor: a cake stand, a heart with a light in it, birds to hang up, a big red bag. */
const liked = ['22423', '85123A', '84879', '85099B'];

/** Signs one of the demo's people in, or lets a visitor like a few things. @returns what their browser keeps */
export async function openSession(browser: Browser, { url, people }: DemoServer, role: Screen['role']): Promise<Session> {
  const page = await browser.newPage({ baseURL: url, locale: 'en-US' });
  if (role === 'visitor') await page.request.post('/api/v1/recommendations/events', { data: { events: liked.map((item) => ({ key: `liked-${item}`, item, kind: 'like' })) } });
  else await signIn(page, people.get(role));
  const session = await page.context().storageState();
  await page.context().close();
  return session;
}

async function signIn(page: Page, person: { email: string; password: string } | undefined): Promise<void> {
  if (!person) throw new Error('The demo has nobody of this role.');
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((address) => address.pathname !== '/sign-in');
}

export async function takeShot(browser: Browser, { url }: DemoServer, session: Session, screen: Screen, { size, scheme, locale }: Look): Promise<Buffer> {
  const { width, height, scale } = size;
  const context = await browser.newContext({
    baseURL: url, storageState: session, viewport: { width, height }, deviceScaleFactor: scale, colorScheme: scheme, reducedMotion: 'reduce',
    locale: locale === 'zh' ? 'zh-CN' : 'en-US', timezoneId: 'UTC', isMobile: width < 500, hasTouch: width < 500,
  });
  try {
    await context.addCookies([{ name: localeCookie, value: locale, url }]);
    const page = await context.newPage();
    await page.goto(screen.path, { waitUntil: 'networkidle' });
    await screen.prepare?.(page);
    await page.waitForLoadState('networkidle');
    // React has taken over what the server sent: until then, buttons that only a browser can place are not there.
    await page.waitForFunction(() => [...document.querySelectorAll('main :is(h1, h2, ul)')].every((element) => Object.keys(element).some((key) => key.startsWith('__reactFiber'))));
    return await untilStill(await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Once two pictures in a row are the same, no font, image or chart is still to come. */
async function untilStill(devtools: CDPSession): Promise<Buffer> {
  let before = '';
  for (let tries = 0; tries < mostTries; tries++) {
    // Playwright itself writes PNG and JPEG alone.
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: webpQuality });
    if (data === before) return Buffer.from(data, 'base64');
    before = data;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error('The page never comes to rest.');
}
