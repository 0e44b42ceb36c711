import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { taskNames } from '@/ml/tasks/registry';

export const dynamic = 'force-dynamic';

/** Every public page, with both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const base = env().NEXTAUTH_URL;
  return ['/', '/models', ...taskNames.map((task) => `/models/${task}`), '/support', '/recommendations'].map((path) => ({
    url: new URL(path, base).href,
    alternates: { languages: { en: new URL(`${path}?lang=en`, base).href, 'zh-Hans': new URL(`${path}?lang=zh`, base).href } },
  }));
}
