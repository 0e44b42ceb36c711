// Runs before every page: security headers with a fresh nonce, and `?lang=`, which switches the language at once.
import { NextResponse, type NextRequest } from 'next/server';
import { isLocale, localeCookie } from './lib/i18n/locales';
import { framePolicy } from './lib/services/support/widget/frame-policy';

const yearInSeconds = 31_536_000;

/** @param ancestors who may put the page into a frame */
function contentSecurityPolicy(nonce: string, ancestors: string): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    // TensorFlow.js compiles WebAssembly; React's development tools need eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${development ? " 'unsafe-eval'" : ''}`,
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const { pathname, searchParams } = request.nextUrl;
  // The chat in a frame on other sites is the one page that may be framed, and by the site's own origins only.
  const frame = pathname === '/widget' ? await framePolicy(searchParams.get('site')) : null;
  const policy = contentSecurityPolicy(nonce, frame?.ancestors ?? "'none'");
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  // Where a signed-out person wanted to go (lib/auth/session.ts).
  headers.set('x-pathname', pathname + request.nextUrl.search);
  headers.delete('x-trefoil-lang');
  const lang = searchParams.get('lang');
  if (isLocale(lang)) headers.set('x-trefoil-lang', lang);
  headers.delete('x-trefoil-scheme');
  if (frame && frame.scheme !== 'auto') headers.set('x-trefoil-scheme', frame.scheme);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  // A frame speaks the language of the page around it; what the reader chose here stays.
  if (isLocale(lang) && !frame) response.cookies.set(localeCookie, lang, { path: '/', maxAge: yearInSeconds, sameSite: 'lax' });
  return response;
}

export const config = {
  matcher: ['/((?!_next/static|_next/image|models/[a-z]+/\\d|favicon|icon|apple-icon|opengraph-image|manifest|robots|sitemap).*)'],
};
