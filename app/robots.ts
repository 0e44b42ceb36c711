import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** Public pages may be found; what people do when signed in may not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/account', '/admin', '/api/', '/sentiment', '/setup'] },
    sitemap: new URL('/sitemap.xml', env().NEXTAUTH_URL).href,
  };
}
